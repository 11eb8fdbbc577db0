import type { ContentWish } from '../../../core/content/compose-content.ts';
import type { InsertableRef } from '../../../core/content/insertable-ref.ts';
import type { PlaceholderName } from '../../../core/content/placeholder.ts';
import type { BlockCategory } from '../../../core/workspace/schema.ts';
import type { UserFailure } from '../../user-message.ts';
import { emptyDraft } from './draft.ts';
import type { Draft, Typed } from './draft.ts';

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
  /** The row the arrow keys went to; null when the list itself decides. */
  readonly pointed: InsertableRef | null;
  /** How many rows may be shown. */
  readonly limit: number;
  readonly outcome: Outcome;
  /** The item the outcome belongs to. */
  readonly outcomeKey: string;
  /** Grows when a field has to get the focus. */
  readonly fieldCalls: number;
}

/** How many rows are drawn at first, and more at each asking: thousands would make typing slow. */
const ROWS = 50;

export function initialWriteState(typed: Typed): WriteState {
  return {
    drafts: {},
    typed,
    filter: 'all',
    pointed: null,
    limit: ROWS,
    outcome: { kind: 'none' },
    outcomeKey: '',
    fieldCalls: 0,
  };
}

/** What happened; `key` is the item it happened beside. */
export type WriteAction =
  | { readonly kind: 'typed'; readonly key: string; readonly query: string }
  | { readonly kind: 'pointed'; readonly ref: InsertableRef }
  | {
      readonly kind: 'opened';
      readonly key: string;
      readonly ref: InsertableRef;
      readonly toField: boolean;
    }
  | { readonly kind: 'closed'; readonly key: string }
  | { readonly kind: 'filtered'; readonly filter: Filter }
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
    case 'pointed':
      return { ...state, pointed: action.ref };
    case 'filtered':
      return { ...state, filter: action.filter, pointed: null, limit: ROWS };
    case 'more':
      return { ...state, limit: state.limit + ROWS };
    case 'came-out':
      return { ...state, outcome: action.outcome, outcomeKey: action.key };
    case 'typed':
      return {
        ...withDraft(state, action.key, { query: action.query, opened: null }),
        pointed: null,
        limit: ROWS,
      };
    case 'opened':
      return {
        ...withDraft(state, action.key, { opened: action.ref }),
        pointed: action.ref,
        fieldCalls: state.fieldCalls + (action.toField ? 1 : 0),
      };
    case 'inserted':
      return {
        ...withDraft(state, action.key, afterInsertion(draftOf(state, action.key), action.used)),
        outcome: { kind: 'inserted', open: action.open, subject: action.subject },
        outcomeKey: action.key,
      };
    default:
      return withDraft(state, action.key, change(draftOf(state, action.key), action));
  }
}

type DraftAction = Extract<
  WriteAction,
  { kind: 'closed' | 'chose' | 'followed' | 'gave' | 'subject-chosen' }
>;

function change(draft: Draft, action: DraftAction): Partial<Draft> {
  switch (action.kind) {
    case 'closed':
      return { opened: null };
    case 'chose':
      return { overrides: { ...draft.overrides, ...action.choice } };
    case 'followed': {
      const { [action.topic]: _, ...others } = draft.overrides;
      return { overrides: others };
    }
    case 'gave':
      return { given: { ...draft.given, [action.name]: action.value } };
    case 'subject-chosen':
      return { withSubject: action.withSubject };
  }
}

function afterInsertion(draft: Draft, used: readonly PlaceholderName[]): Partial<Draft> {
  const left = Object.entries(draft.given).filter(([name]) => !used.some((one) => one === name));
  return { opened: null, given: Object.fromEntries(left), withSubject: true };
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
  return {
    ...state,
    drafts: { ...state.drafts, [key]: draft },
    typed: { query: draft.query, given: draft.given },
  };
}

/** What is shown beside this item: a result belongs to its own mail, a failure is told wherever the user went. */
export function outcomeFor(state: WriteState, key: string): Outcome {
  const shown = state.outcomeKey === key || state.outcome.kind === 'failed';
  return shown ? state.outcome : { kind: 'none' };
}

/** A result that asks nothing of the user goes away by itself. */
export function passesByItself(outcome: Outcome): boolean {
  if (outcome.kind === 'copied') return true;
  return outcome.kind === 'inserted' && outcome.open.length === 0 && outcome.subject === null;
}
