import type { InsertOutcome } from '../workflows/insert-content.ts';
import type { LoadFailure } from '../workflows/load-workspace.ts';
import type { MessageKey } from './load-text.ts';

/** An error in the user's words. */
export interface UserMessage {
  readonly happened: MessageKey;
  /** What did not happen, or was not lost. */
  readonly notHappened: MessageKey;
  /** Null when `happened` says it all. */
  readonly why: MessageKey | null;
  /** What to do now. */
  readonly now: MessageKey;
}

type NotInserted = Extract<InsertOutcome, { kind: 'not-inserted' }>['reason'];

/** Everything that can go wrong for the user while texts are in view. */
export type UserFailure =
  NotInserted | 'template' | 'not-loaded' | 'clipboard' | 'preferences' | 'subject';

/** Nothing arrived in the mail, and it is known why. */
function notInserted(why: MessageKey, now: MessageKey): UserMessage {
  return { happened: 'failure.not-inserted', notHappened: 'nothing.inserted', why, now };
}

const messages: Readonly<Record<UserFailure, UserMessage>> = {
  'item-changed': {
    happened: 'failure.item-changed',
    notHappened: 'nothing.inserted-here',
    // Whether the text came through before the user left is not known here.
    why: null,
    now: 'now.look-back',
  },
  'not-found-in-body': notInserted('failure.not-found-in-body', 'now.copy'),
  'body-refused': notInserted('failure.body-refused', 'now.copy'),
  'no-permission': notInserted('failure.no-permission', 'now.ask-admin-mail'),
  'too-long': notInserted('failure.too-long', 'now.shorten'),
  'timed-out': {
    happened: 'failure.timed-out',
    notHappened: 'nothing.maybe-inserted',
    why: null,
    now: 'now.look-and-copy',
  },
  'not-confirmed': {
    happened: 'failure.office-failed',
    notHappened: 'nothing.maybe-inserted',
    why: null,
    now: 'now.look-and-copy',
  },
  'office-failed': notInserted('failure.office-failed', 'now.copy'),
  template: notInserted('failure.template', 'now.template'),
  'not-loaded': notInserted('failure.not-loaded', 'now.check-line'),
  clipboard: {
    happened: 'failure.clipboard',
    notHappened: 'nothing.lost-mail',
    why: null,
    now: 'now.select-copy',
  },
  subject: {
    happened: 'failure.subject',
    notHappened: 'nothing.inserted-stays',
    why: null,
    now: 'now.type-subject',
  },
  preferences: {
    happened: 'failure.preferences',
    notHappened: 'nothing.saved',
    why: null,
    now: 'now.try-star',
  },
};

export function failureMessage(failure: UserFailure): UserMessage {
  return messages[failure];
}

const loadMessages: Readonly<Record<LoadFailure['code'], UserMessage>> = {
  offline: notLoaded('load.offline', 'now.check-line'),
  'timed-out': notLoaded('load.timed-out', 'now.try-later'),
  refused: notLoaded('load.refused', 'now.ask-admin'),
  unavailable: notLoaded('load.unavailable', 'now.try-later'),
  unreadable: notLoaded('load.unreadable', 'now.tell-adviser'),
  'too-new': notLoaded('load.too-new', 'now.update'),
};

function notLoaded(happened: MessageKey, now: MessageKey): UserMessage {
  return { happened, notHappened: 'nothing.lost', why: null, now };
}

export function loadFailureMessage(failure: LoadFailure): UserMessage {
  return loadMessages[failure.code];
}
