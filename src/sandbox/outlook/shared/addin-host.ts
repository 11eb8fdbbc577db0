import type { AddinDescription, HostPreferences, RibbonButton } from './addin.ts';
import type { ItemSession } from './compose-session.ts';
import type { MailboxOwner } from './mail.ts';

/** What the add-in asks of the page around it. The Outlook page implements it. */
export interface HostPage {
  /** Opens forms on the add-in's request (displayNewMessageForm, displayReplyForm). */
  openNewMessage(content: {
    to: string[];
    cc: string[];
    bcc: string[];
    subject: string;
    htmlBody: string;
  }): void;
  openReply(content: { replyAll: boolean; htmlBody: string }): void;
  openMessage(id: string): void;
  /** Tab or Shift+Tab ran off the end of the pane: focus goes on in the page. */
  takeFocus(direction: 'forward' | 'backward'): void;
  /** Escape was pressed in the pane. */
  escapePressed(): void;
  closePane(): void;
  closeItem(): void;
  /** Shows a dialog frame above everything; the returned function removes it. */
  showDialog(options: {
    url: string;
    width: number;
    height: number;
    name: string;
    onFrame: (frame: HTMLIFrameElement) => void;
    onClosed: () => void;
  }): () => void;
  /** Something in the add-in is not supported here or went wrong: shown in the page's log. */
  report(kind: 'unsupported' | 'failure', message: string): void;
}

/** A fault to play, for trying how the add-in bears it. Applies to API calls from the pane and commands. */
export interface FaultPlan {
  /** Milliseconds every answer is held back. */
  delay: number;
  /** Answer with this office.js error code instead of doing it; null for none. */
  errorCode: number | null;
  /** Never answer. */
  neverAnswer: boolean;
  /** Only for calls with these dispids; null for all. */
  dispids: number[] | null;
  /** How many matching calls it applies to; null for all until changed. */
  times: number | null;
  /** Called just before a matching call is carried out (after the delay), such as to switch items. */
  before?: (() => void) | undefined;
}

export type CommandOutcome =
  | {
      kind: 'completed';
      allowEvent: boolean | null;
      errorMessage: string | null;
      errorMessageMarkdown: string | null;
      cancelLabel: string | null;
      commandId: string | null;
    }
  | { kind: 'failed'; reason: 'unknown-function' | 'timed-out' | 'runtime-missing' };

/** One line of the wire log. Never kept longer than the page lives. */
export interface WireEntry {
  at: number;
  frame: 'pane' | 'command' | 'dialog';
  direction: 'in' | 'out';
  action: string;
  dispid: number | null;
  data: unknown;
}

/** Hosts one add-in beside one item at a time, speaking office.js's own protocol. */
export interface AddinHost {
  /** Loads the pane of the button into the frame, which must be in the document and empty. */
  openPane(frame: HTMLIFrameElement, button: RibbonButton): void;
  /** The frame is gone: its conversation ends. */
  paneClosed(): void;
  /** The item changed under a pinned pane, or another item is now open; null for none. */
  setItem(item: ItemSession | null): void;
  /** Runs a function command in a hidden frame beside the current item. */
  runCommand(button: RibbonButton): Promise<CommandOutcome>;
  /** Runs a launch event such as OnMessageSend; the page decides by the outcome and the send mode. */
  runLaunchEvent(type: string, item: ItemSession): Promise<CommandOutcome | null>;
  /** Gives focus to the pane's first or last control. */
  focusPane(edge: 'first' | 'last'): void;
  setPreferences(preferences: HostPreferences): void;
  setFaults(plan: FaultPlan | null): void;
  wireLog(): readonly WireEntry[];
  dispose(): void;
}

export interface AddinHostOptions {
  addin: AddinDescription;
  owner: MailboxOwner;
  preferences: HostPreferences;
  page: HostPage;
  /** Roaming settings of this add-in in this mailbox, and how they are saved. */
  settings: Record<string, string>;
  saveSettings(settings: Record<string, string>): Promise<void>;
  /** Where hidden frames for commands are put. */
  hiddenFrames: HTMLElement;
}

export type CreateAddinHost = (options: AddinHostOptions) => AddinHost;
