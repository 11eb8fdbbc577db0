import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseWorkspace } from '../../src/core/workspace/parse-workspace.ts';
import type { Workspace } from '../../src/core/workspace/schema.ts';

/** The sample workspace as JSON text, as it ships. */
export function sampleWorkspaceText(): string {
  return readFileSync(path.resolve('assets/sample/workspace.json'), 'utf8');
}

/** A copy of the sample workspace, with what a test cares about put in its place. */
export function aWorkspace(change: Partial<Workspace> = {}): Workspace {
  const parsed = parseWorkspace(sampleWorkspaceText());
  if (!parsed.ok) {
    throw new Error(parsed.error.map(({ path: at, message }) => `${at} ${message}`).join('\n'));
  }
  return { ...parsed.value, ...change };
}
