import { err } from '../result.ts';
import type { Result } from '../result.ts';
import { checkOrder } from './check-order.ts';
import { checkReferences } from './check-references.ts';
import { checkSchema } from './check-schema.ts';
import { checkUnique } from './check-unique.ts';
import { migrateWorkspace, migrations } from './migrate.ts';
import { parseJson } from './parse-json.ts';
import { CURRENT_SCHEMA_VERSION } from './schema.ts';
import type { Workspace } from './schema.ts';
import type { WorkspaceProblem } from './workspace-problem.ts';

export type { WorkspaceProblem } from './workspace-problem.ts';

/** The largest document that is read, in UTF-8 bytes: 1 MiB. */
export const MAX_WORKSPACE_BYTES = 1_048_576;

/**
 * The workspace in a JSON text, brought to the current version, or everything that is wrong with it.
 * Templates are not read here: they are checked where they are used.
 */
export function parseWorkspace(text: string): Result<Workspace, readonly WorkspaceProblem[]> {
  if (isTooLarge(text)) {
    const message = `The document is larger than ${MAX_WORKSPACE_BYTES} bytes.`;
    return err([{ code: 'too-large', path: '', message }]);
  }
  const json = parseJson(text);
  if (!json.ok) return err([json.error]);
  const document = migrateWorkspace(json.value, CURRENT_SCHEMA_VERSION, migrations);
  if (!document.ok) return err([document.error]);
  const checked = checkSchema(document.value);
  const problems = [
    ...(checked.ok ? [] : checked.error),
    ...checkReferences(document.value),
    ...checkUnique(document.value),
    ...checkOrder(document.value),
  ];
  return checked.ok && problems.length === 0 ? checked : err(problems);
}

function isTooLarge(text: string): boolean {
  if (text.length > MAX_WORKSPACE_BYTES) return true;
  let bytes = 0;
  for (const character of text) bytes += utf8Bytes(character.codePointAt(0) ?? 0);
  return bytes > MAX_WORKSPACE_BYTES;
}

function utf8Bytes(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
