import type { ContentWish } from '../../../core/content/compose-content.ts';
import type { InsertableRef } from '../../../core/content/insertable-ref.ts';
import type { PlaceholderName } from '../../../core/content/placeholder.ts';
import type { BlockCategory } from '../../../core/workspace/schema.ts';
import type { UserFailure } from '../../user-message.ts';
import type { Typed } from '../../typed.ts';
import { emptyDraft } from './draft.ts';
import type { Draft } from './draft.ts';

export type Filter = 'all' | 'favourites' | BlockCategory;

/** What became of the last thing the user asked for. */
export type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'busy'; readonly ref: InsertableRef }
  | { readonly kind: 'selection'; readonly ref: InsertableRef }
  | {
      readonly kind: 'inserted';
      readonly open: readonly PlaceholderName[];
      /** A subject for a mail that has none, offered after the fact. */
      readonly subject: string | null;
    }
  | { readonly kind: 'copied' }
  | {
      readonly kind: 'failed';
      readonly failure: UserFailure;
      /** What can be copied instead; null when copying is no way out. */
      readonly ref: InsertableRef | null;
    };

export interface WriteState {
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly typed: Typed;
  readonly filter: Filter;
  /** How many rows may be shown. */
  readonly limit: number;
  readonly outcome: Outcome;
  /** The item the outcome belongs to. */
  readonly outcomeKey: string;
  /** The item beside which the first empty field has to get the focus; null when none has. */
  readonly fieldWanted: string | null;
}

/** How many rows are drawn at first, and more at each asking: thousands would make typing slow. */
const ROWS = 50;

export function initialWriteState(typed: Typed): WriteState {
  return {
    drafts: {},
    typed,
    filter: 'all',
    limit: ROWS,
    outcome: { kind: 'none' },
    outcomeKey: '',
    fieldWanted: null,
  };
}

/** What happened; `key` is the item it happened beside. */
export type WriteAction =
  | { readonly kind: 'typed'; readonly key: string; readonly query: string }
  | { readonly kind: 'pointed'; readonly key: string; readonly ref: InsertableRef }
  | {
      readonly kind: 'opened';
      readonly key: string;
      readonly ref: InsertableRef;
      readonly toField: boolean;
    }
  | { readonly kind: 'closed'; readonly key: string }
  | { readonly kind: 'field-reached' }
  | { readonly kind: 'filtered'; readonly key: string; readonly filter: Filter }
  | { readonly kind: 'more' }
  | { readonly kind: 'chose'; readonly key: string; readonly choice: Partial<ContentWish> }
  | { readonly kind: 'followed'; readonly key: string; readonly topic: keyof ContentWish }
  | {
      readonly kind: 'gave';
      readonly key: string;
      readonly name: PlaceholderName;
      readonly value: string;
    }
  | { readonly kind: 'subject-chosen'; readonly key: string; readonly withSubject: boolean }
  | { readonly kind: 'came-out'; readonly key: string; readonly outcome: Outcome }
  | {
      readonly kind: 'inserted';
      readonly key: string;
      readonly open: readonly PlaceholderName[];
      readonly subject: string | null;
      /** The values that now stand in the mail and need not be kept here. */
      readonly used: readonly PlaceholderName[];
    };

export function writeReducer(state: WriteState, action: WriteAction): WriteState {
  switch (action.kind) {
    case 'more':
      return { ...state, limit: state.limit + ROWS };
    case 'field-reached':
      return { ...state, fieldWanted: null };
    case 'came-out':
      return { ...state, outcome: action.outcome, outcomeKey: action.key };
    case 'filtered':
      return {
        ...withDraft(state, action.key, { pointed: null }),
        filter: action.filter,
        limit: ROWS,
      };
    case 'inserted':
      return afterInsertion(state, action);
    case 'typed': {
      const { query } = action;
      const next = withDraft(state, action.key, { query, opened: null, pointed: null });
      return { ...next, typed: { ...state.typed, query }, limit: ROWS };
    }
    case 'gave': {
      const given = { ...draftOf(state, action.key).given, [action.name]: action.value };
      const next = withDraft(state, action.key, { given });
      return { ...next, typed: { ...state.typed, given } };
    }
    case 'opened':
      return {
        ...withDraft(state, action.key, { opened: action.ref, pointed: action.ref }),
        fieldWanted: action.toField ? action.key : null,
      };
    default:
      return withDraft(state, action.key, change(draftOf(state, action.key), action));
  }
}

type DraftAction = Extract<
  WriteAction,
  { kind: 'pointed' | 'closed' | 'chose' | 'followed' | 'subject-chosen' }
>;

function change(draft: Draft, action: DraftAction): Partial<Draft> {
  switch (action.kind) {
    case 'pointed':
      return { pointed: action.ref, opened: null };
    case 'closed':
      return { opened: null };
    case 'chose':
      return { overrides: { ...draft.overrides, ...action.choice } };
    case 'followed':
      return { overrides: without(draft.overrides, [action.topic]) };
    case 'subject-chosen':
      return { withSubject: action.withSubject };
  }
}

/** The card goes, and so do the values that now stand in the mail; what was typed elsewhere since stays. */
function afterInsertion(
  state: WriteState,
  { key, open, subject, used }: Extract<WriteAction, { kind: 'inserted' }>,
): WriteState {
  const draft = draftOf(state, key);
  const given = without(draft.given, used);
  const kept = used.filter((name) => state.typed.given[name] === draft.given[name]);
  return {
    ...withDraft(state, key, { opened: null, given, withSubject: true }),
    typed: { ...state.typed, given: without(state.typed.given, kept) },
    outcome: { kind: 'inserted', open, subject },
    outcomeKey: key,
  };
}

function without<Values extends object>(
  values: Values,
  names: readonly (keyof Values)[],
): Partial<Values> {
  const left = Object.entries(values).filter(([name]) => !names.some((one) => one === name));
  return Object.fromEntries(left) as Partial<Values>;
}

/**
 * What the user is doing beside this item. A new one begins with what was typed last: Outlook does not
 * tell that a mail the user comes back to is the one they left. Choices of language and form do not
 * come along, since they were made for other people.
 */
export function draftOf(state: WriteState, key: string): Draft {
  return state.drafts[key] ?? { ...emptyDraft, ...state.typed };
}

function withDraft(state: WriteState, key: string, changes: Partial<Draft>): WriteState {
  const draft = { ...draftOf(state, key), ...changes };
  return { ...state, drafts: { ...state.drafts, [key]: draft } };
}

/** What is shown beside this item: a result belongs to its own mail. */
export function outcomeFor(state: WriteState, key: string): Outcome {
  return state.outcomeKey === key ? state.outcome : { kind: 'none' };
}

/** What went wrong without touching a mail; it can be told as it is, wherever the user went. */
const aboutNoMail: readonly UserFailure[] = ['clipboard', 'preferences'];

/**
 * Where an outcome is told, and as what. A failure must not be missed because the user went on to another
 * mail; but "there is nothing in your mail" would be read there as being about that mail.
 */
export function toldAt(
  askedAt: string,
  here: string,
  outcome: Outcome,
): { readonly key: string; readonly outcome: Outcome } {
  if (outcome.kind !== 'failed' || askedAt === here) return { key: askedAt, outcome };
  return {
    key: here,
    outcome: aboutNoMail.includes(outcome.failure)
      ? outcome
      : { kind: 'failed', failure: 'item-changed', ref: null },
  };
}

/** A result that asks nothing of the user goes away by itself. */
export function passesByItself(outcome: Outcome): boolean {
  if (outcome.kind === 'copied') return true;
  return outcome.kind === 'inserted' && outcome.open.length === 0 && outcome.subject === null;
}
