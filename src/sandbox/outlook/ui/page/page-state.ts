import type { AddinDescription, HostPreferences, RibbonButton } from '../../shared/addin.ts';
import type { ComposeSession, ReadSession } from '../../shared/compose-session.ts';
import type { FolderId, MailboxOwner, MessageSummary } from '../../shared/mail.ts';

export type Lists = Readonly<Record<FolderId, readonly MessageSummary[] | null>>;

/** One form that is open; while it is being discarded it waits, hidden, for a change of mind. */
export interface OpenDraft {
  readonly session: ComposeSession;
  readonly phase: 'writing' | 'checking' | 'sending' | 'discarding';
  readonly problem: DraftProblem | null;
  /** The Cc and Bcc fields are in view. */
  readonly copies: boolean;
}

export type DraftProblem =
  | { readonly code: 'no-recipient' | 'wrong-recipient' | 'send-failed' }
  | { readonly code: 'attach-failed' | 'attach-too-large'; readonly name: string };

export interface OpenPane {
  /** A new number is a new frame. */
  readonly id: number;
  readonly button: RibbonButton;
  readonly url: string;
  readonly supportsPinning: boolean;
  readonly pinned: boolean;
}

/** The dialog the client shows when an add-in looks at a mail before it is sent. */
export interface SendAlert {
  readonly stage: 'slow' | 'held-back' | 'unavailable';
  /** What the add-in says, as plain text; null when it said nothing. */
  readonly text: string | null;
  readonly cancelLabel: string | null;
  readonly canSendAnyway: boolean;
  readonly answer: (choice: 'send' | 'stay') => void;
}

export interface AddinDialog {
  readonly id: number;
  readonly url: string;
  /** Percent of the screen. */
  readonly width: number;
  readonly height: number;
  readonly name: string;
  readonly onFrame: (frame: HTMLIFrameElement) => void;
  readonly onClosed: () => void;
}

export type NoticeText =
  'sent' | 'draftDiscarded' | 'movedToDeleted' | 'deletedForGood' | 'deleteFailed';

export interface Notice {
  readonly id: number;
  readonly text: NoticeText | { readonly commandFailed: RibbonButton };
  readonly undo: (() => void) | null;
}

export interface LogLine {
  readonly id: number;
  readonly at: Date;
  readonly kind: 'unsupported' | 'failure' | 'command';
  readonly text: string;
}

export interface PageState {
  readonly owners: readonly MailboxOwner[];
  readonly owner: MailboxOwner;
  readonly preferences: HostPreferences;
  readonly addin: AddinDescription | null;
  readonly folder: FolderId;
  readonly lists: Lists;
  readonly listsFailed: boolean;
  readonly selectedId: string | null;
  readonly reading: ReadSession | null;
  readonly drafts: readonly OpenDraft[];
  /** What the reading area shows: the selected message, or the form with this key. */
  readonly active: 'reading' | { readonly draft: string };
  readonly pane: OpenPane | null;
  readonly alert: SendAlert | null;
  readonly dialogs: readonly AddinDialog[];
  readonly notices: readonly Notice[];
  readonly log: readonly LogLine[];
  readonly faultOn: boolean;
}

export const noLists: Lists = { inbox: null, drafts: null, sent: null, deleted: null };

export function activeDraft(state: PageState): OpenDraft | null {
  const { active } = state;
  if (active === 'reading') return null;
  return state.drafts.find(({ session }) => session.key === active.draft) ?? null;
}

/** What the add-in stands beside. */
export function activeItem(state: PageState): ComposeSession | ReadSession | null {
  return activeDraft(state)?.session ?? (state.active === 'reading' ? state.reading : null);
}
