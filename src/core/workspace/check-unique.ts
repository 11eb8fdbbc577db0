import { selectValues } from './select-values.ts';
import type { WorkspaceProblem } from './workspace-problem.ts';

/**
 * What may occur once: `of` within each `scope` (the whole document when empty). Contacts and channels
 * are unique over all partners, because a favourite or a journal entry names them without their partner.
 */
const uniques: readonly { readonly scope: string; readonly of: string; readonly by: string[] }[] = [
  { scope: '', of: 'route.stages[]', by: ['id'] },
  { scope: '', of: 'facts[]', by: ['id'] },
  { scope: '', of: 'partners[]', by: ['id'] },
  { scope: '', of: 'partners[].contacts[]', by: ['id'] },
  { scope: '', of: 'partners[].channels[]', by: ['id'] },
  { scope: '', of: 'partners[].progress[]', by: ['id'] },
  { scope: 'partners[]', of: 'rings[]', by: ['stageId'] },
  { scope: '', of: 'coreMessage.audiences[]', by: ['id'] },
  { scope: '', of: 'coreMessage.house.pillars[]', by: ['id'] },
  { scope: '', of: 'coreMessage.criticism[]', by: ['id'] },
  { scope: '', of: 'coreMessage.callToAction[]', by: ['language', 'form'] },
  { scope: '', of: 'blocks[]', by: ['id'] },
  { scope: 'blocks[]', of: 'variants[]', by: ['language', 'form'] },
  { scope: '', of: 'milestones[]', by: ['id'] },
  { scope: '', of: 'mailTemplates[]', by: ['id'] },
  { scope: 'mailTemplates[]', of: 'sections[]', by: ['id'] },
  { scope: 'mailTemplates[].sections[]', of: 'variants[]', by: ['language', 'form'] },
  { scope: '', of: 'rounds[]', by: ['id'] },
  { scope: '', of: 'journal[]', by: ['id'] },
];

/** Every thing that carries the id of an earlier one. */
export function checkUnique(document: unknown): readonly WorkspaceProblem[] {
  return uniques.flatMap(({ scope, of, by }) =>
    selectValues(document, scope).flatMap(({ value, path }) => repeated(value, path, of, by)),
  );
}

function repeated(
  scope: unknown,
  scopePath: string,
  of: string,
  by: readonly string[],
): readonly WorkspaceProblem[] {
  const problems: WorkspaceProblem[] = [];
  const firstWith = new Map<string, string>();
  for (const { value, path } of selectValues(scope, of, scopePath)) {
    const parts = by.flatMap((key) => selectValues(value, key)).map((found) => found.value);
    // A part that is missing or no text is the schema's problem.
    if (parts.length < by.length || !parts.every((part) => typeof part === 'string')) continue;
    const key = JSON.stringify(parts);
    const first = firstWith.get(key);
    if (first === undefined) firstWith.set(key, path);
    else
      problems.push({
        code: 'duplicate-id',
        path: `${path}.${by[0] ?? ''}`,
        message: `is the same as that of ${first}`,
      });
  }
  return problems;
}
