import { readFileSync } from 'node:fs';
import { projectRules } from '../../src/tooling/manifest/project-rules.ts';

export const manifest = readFileSync('manifest.xml', 'utf8');
export const rules = projectRules(process.cwd());

/** The manifest with one thing changed; fails when there is nothing to change, so no plant is empty. */
export function planted(from: string | RegExp, to: string): string {
  const changed = manifest.replace(from, to);
  if (changed === manifest) throw new Error(`The manifest does not contain ${String(from)}.`);
  return changed;
}

/** Everything that follows from this place up to and including the end of an element. */
export function element(start: string, end: string): RegExp {
  return new RegExp(`${escape(start)}[^]*?${escape(end)}`);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
