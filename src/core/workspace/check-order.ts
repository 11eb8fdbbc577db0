import { selectValues } from './select-values.ts';
import type { WorkspaceProblem } from './workspace-problem.ts';

/** What has another shape is the schema's problem. */
const dateOrTime = /^(?:\d{4}-\d{2}-\d{2}|(?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Where a start and an end stand beside each other. */
const spans = ['programme.period', 'route.stages[]', 'milestones[]'];

/** Every end that comes before its start. ISO dates and times compare as text. */
export function checkOrder(document: unknown): readonly WorkspaceProblem[] {
  return spans
    .flatMap((span) => selectValues(document, span))
    .filter(({ value }) => isReversed(value))
    .map(({ path }): WorkspaceProblem => ({
      code: 'invalid',
      path: `${path}.end`,
      message: 'comes before its start, or has none',
    }));
}

function isReversed(span: unknown): boolean {
  const [start, end] = ['start', 'end'].map((key) => selectValues(span, key)[0]?.value);
  if (typeof end !== 'string' || !dateOrTime.test(end)) return false;
  // A milestone without a start lasts the whole day; an end alone means that the start was forgotten.
  if (start === null) return true;
  return typeof start === 'string' && dateOrTime.test(start) && end < start;
}
