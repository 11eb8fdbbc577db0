import { readFile } from 'node:fs/promises';
import { parseWorkspace } from '../../core/workspace/parse-workspace.ts';
import type { Workspace } from '../../core/workspace/schema.ts';
import { shiftWorkspaceDates } from './shift-workspace-dates.ts';

/** The sample workspace with its dates moved to around `today`, an ISO date. Throws with every problem. */
export async function readSample(file: string, today: string): Promise<Workspace> {
  const parsed = parseWorkspace(await readFile(file, 'utf8'));
  if (parsed.ok) return shiftWorkspaceDates(parsed.value, today);
  const problems = parsed.error.map(({ path, message }) => `${path}: ${message}`);
  throw new Error(`The sample workspace is not valid:\n${problems.join('\n')}`);
}
