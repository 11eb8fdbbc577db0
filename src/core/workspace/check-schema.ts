import * as v from 'valibot';
import { err, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { workspaceSchema } from './schema.ts';
import type { Workspace } from './schema.ts';
import type { WorkspaceProblem } from './workspace-problem.ts';

type Issue = v.InferIssue<typeof workspaceSchema>;

/** The document as a workspace, or every place where it has another shape. */
export function checkSchema(document: unknown): Result<Workspace, readonly WorkspaceProblem[]> {
  // One problem per value: what is no text at all need not also be too long.
  const checked = v.safeParse(workspaceSchema, document, { abortPipeEarly: true });
  return checked.success ? ok(checked.output) : err(checked.issues.map(toProblem));
}

function toProblem(issue: Issue): WorkspaceProblem {
  const path = (issue.path ?? []).map(({ key }) => key);
  return {
    code: 'invalid',
    path: path.map(step).join('').replace(/^\./, ''),
    message: describe(issue),
  };
}

function step(key: unknown): string {
  if (typeof key === 'number') return `[${key}]`;
  // A key that is not in the schema is a stranger's text: a log takes it only when it looks like a key.
  return typeof key === 'string' && /^\w{1,40}$/.test(key) ? `.${key}` : '.?';
}

/** The messages of valibot's own schemas quote the value; those of our checks do not. */
function describe(issue: Issue): string {
  if (issue.kind !== 'schema') return issue.message;
  if (issue.expected === 'never') return 'is not a known key';
  if (issue.path?.at(-1)?.origin === 'key') return 'is missing';
  return `is not ${issue.expected ?? 'as expected'}`;
}
