import { err, ok } from '../result.ts';
import type { Result } from '../result.ts';
import type { WorkspaceProblem } from './workspace-problem.ts';

type NotJson = Extract<WorkspaceProblem, { code: 'not-json' }>;

/** JSON text as a value, or where it stops being JSON. A byte order mark, as Notepad writes, is no mistake. */
export function parseJson(text: string): Result<unknown, NotJson> {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    return ok(JSON.parse(json) as unknown);
  } catch (error) {
    const position = positionIn(json, error instanceof Error ? error.message : '');
    return err({ code: 'not-json', path: '', message: describe(position), position });
  }
}

function describe(position: NotJson['position']): string {
  // The engine's own message quotes the text around the mistake, so it goes no further.
  if (position === null) return 'The text is not JSON.';
  return `The text is not JSON: line ${position.line}, column ${position.column}.`;
}

/**
 * Each engine says it in words, or not at all. Only what stands at the end counts: before it, some quote
 * the text.
 */
function positionIn(text: string, message: string): NotJson['position'] {
  const lineAndColumn = /\bat line (\d+) column (\d+) of the JSON data$/.exec(message);
  if (lineAndColumn !== null) {
    return { line: Number(lineAndColumn[1]), column: Number(lineAndColumn[2]) };
  }
  const offset = /\bin JSON at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(message)?.[1];
  if (offset !== undefined) return positionAt(text, Number(offset));
  return /\b(?:end of JSON input|Unexpected EOF)$/.test(message)
    ? positionAt(text, text.length)
    : null;
}

function positionAt(text: string, offset: number): NotJson['position'] {
  const before = text.slice(0, offset);
  return {
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
  };
}
