import { defaultOptions, LiquidError, Tokenizer, TypeGuards } from 'liquidjs';
import type { FilteredValueToken, TagToken, TopLevelToken } from 'liquidjs';

import { isPlaceholderName } from '../content/placeholder.ts';
import type { PlaceholderName } from '../content/placeholder.ts';
import { err, ok } from '../result.ts';
import type { Result } from '../result.ts';
import type { Template, TemplatePlaceholder, TemplateText } from './template.ts';
import { positionsIn } from './text-position.ts';

/*
 * LiquidJS finds where a text stops being text; what may stand there is ours to decide, and it is
 * little: the bare name of a known placeholder. Nothing is ever evaluated. This module is loaded
 * only when a text has to be parsed, so nothing else imports LiquidJS.
 */

/** Longer texts are refused unread: the longest text of a workspace is far below it. */
export const MAX_TEMPLATE_LENGTH = 100_000;
/** After this many problems reading stops: more would help nobody, and a hostile text could cost time. */
export const MAX_TEMPLATE_PROBLEMS = 100;
/** LiquidJS reads nested brackets recursively; no placeholder comes near this length. */
const maxExpressionLength = 200;

export interface TemplateProblem {
  /** `not-allowed`: correct Liquid, but not a bare placeholder. */
  readonly code: 'syntax' | 'unknown-placeholder' | 'not-allowed';
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** English, for logs and developers; never a piece of the text. */
  readonly message: string;
}

/** Reads a text with placeholders; on failure gives every problem with the place where it stands. */
export function parseTemplate(text: string): Result<Template, readonly TemplateProblem[]> {
  if (text.length > MAX_TEMPLATE_LENGTH) {
    const message = `longer than ${MAX_TEMPLATE_LENGTH} characters`;
    return err([{ code: 'syntax', line: 1, column: 1, message }]);
  }
  const positionOf = positionsIn(text);
  const nodes: (TemplateText | TemplatePlaceholder)[] = [];
  const problems: TemplateProblem[] = [];
  let offset = 0;
  while (offset < text.length && problems.length < MAX_TEMPLATE_PROBLEMS) {
    const piece = readPiece(text, offset);
    if (piece.kind === 'text') {
      nodes.push({ kind: 'text', text: text.slice(offset, piece.end) });
    } else if (piece.kind === 'placeholder') {
      nodes.push({ kind: 'placeholder', name: piece.name, ...positionOf(offset) });
    } else {
      for (const { at, code, message } of piece.flaws) {
        problems.push({ code, ...positionOf(at), message });
      }
    }
    offset = piece.end;
  }
  return problems.length === 0 ? ok(nodes) : err(problems);
}

/** A problem that still stands at an offset. */
interface Flaw {
  readonly at: number;
  readonly code: TemplateProblem['code'];
  readonly message: string;
}

/** What stands at one offset, up to and not including `end`. */
type Piece =
  | { readonly kind: 'text'; readonly end: number }
  | { readonly kind: 'placeholder'; readonly name: PlaceholderName; readonly end: number }
  | { readonly kind: 'flawed'; readonly flaws: readonly Flaw[]; readonly end: number };

const openingLength = 2;

function readPiece(text: string, offset: number): Piece {
  const token = attempt(() =>
    newTokenizer(text, offset, text.length).readTopLevelToken(defaultOptions),
  );
  if (token === null) {
    // Reading goes on behind the opening, so that the problems of the rest are found as well.
    return flawed(offset + openingLength, offset, 'syntax', 'opened and never closed');
  }
  if (TypeGuards.isOutputToken(token)) return readOutput(text, token);
  if (TypeGuards.isTagToken(token)) return readTag(token);
  return { kind: 'text', end: token.end };
}

function readTag(token: TagToken): Piece {
  return flawed(token.end, token.begin, 'not-allowed', 'tags are not allowed');
}

type OutputToken = Extract<TopLevelToken, { contentRange: [number, number] }>;

function readOutput(text: string, token: OutputToken): Piece {
  const nextOpening = text.indexOf('{{', token.begin + openingLength);
  if (nextOpening !== -1 && nextOpening < token.end) {
    return flawed(nextOpening, token.begin, 'syntax', 'opened and not closed before the next one');
  }
  if (token.trimLeft || token.trimRight) {
    return flawed(token.end, token.begin, 'not-allowed', 'white space control is not allowed');
  }
  const [begin, end] = token.contentRange;
  const name = text.slice(begin, end);
  if (isPlaceholderName(name)) return { kind: 'placeholder', name, end: token.end };
  if (name === '') return flawed(token.end, token.begin, 'syntax', 'a name is missing');
  return { kind: 'flawed', flaws: flawsOfExpression(text, begin, end), end: token.end };
}

/** Says what is wrong with something between braces that is not the name of a placeholder. */
function flawsOfExpression(text: string, begin: number, end: number): readonly Flaw[] {
  const expression = readExpression(text, begin, end);
  if (expression === null)
    return [{ at: begin, code: 'syntax', message: 'not a placeholder name' }];
  const filters = expression.filters.map((filter): Flaw => ({
    at: filter.begin,
    code: 'not-allowed',
    message: 'filters are not allowed',
  }));
  const [value, ...more] = expression.initial.postfix;
  if (more.length > 0 || !TypeGuards.isPropertyAccessToken(value) || value.variable !== undefined) {
    const message = 'only the name of a placeholder is allowed';
    return [{ at: begin, code: 'not-allowed', message }, ...filters];
  }
  const name = text.slice(value.begin, value.end);
  if (isPlaceholderName(name) && filters.length > 0) return filters;
  const isDottedName = /^[^\s.[\]]+(?:\.[^\s.[\]]+)*$/.test(name);
  const flaw: Flaw = isDottedName
    ? { at: begin, code: 'unknown-placeholder', message: 'no such placeholder' }
    : { at: begin, code: 'not-allowed', message: 'only the name of a placeholder is allowed' };
  return [flaw, ...filters];
}

/** Null when it is no expression; LiquidJS itself would pass over what follows a comma or a bracket. */
function readExpression(text: string, begin: number, end: number): FilteredValueToken | null {
  if (end - begin > maxExpressionLength) return null;
  const tokenizer = newTokenizer(text, begin, end);
  const expression = attempt(() => tokenizer.readFilteredValue());
  tokenizer.skipBlank();
  return tokenizer.end() ? expression : null;
}

function flawed(end: number, at: number, code: Flaw['code'], message: string): Piece {
  return { kind: 'flawed', flaws: [{ at, code, message }], end };
}

function newTokenizer(text: string, begin: number, end: number): Tokenizer {
  return new Tokenizer(text, undefined, undefined, [begin, end]);
}

/** Null when LiquidJS refuses the text; any other failure is a defect and goes on. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (LiquidError.is(error)) return null;
    throw error;
  }
}
