import type { BodyEditor } from './body-editor.ts';
import type { AttachmentInfo, BodyType, ComposeType, Message, Person } from './mail.ts';

export interface InfobarMessage {
  key: string;
  kind: 'information' | 'progress' | 'error' | 'insight';
  message: string;
  icon: string | null;
  persistent: boolean;
  actions: { actionText: string; commandId?: string; contextData?: string }[];
}

export interface ComposeState {
  /** The id of the saved draft; null before the first save. */
  readonly draftId: string | null;
  readonly composeType: ComposeType;
  readonly bodyType: BodyType;
  readonly conversationId: string;
  readonly subject: string;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly attachments: readonly AttachmentInfo[];
  readonly infobar: readonly InfobarMessage[];
  readonly internetHeaders: Readonly<Record<string, string>>;
  readonly categories: readonly string[];
  readonly sessionData: Readonly<Record<string, string>>;
  readonly customProperties: Readonly<Record<string, string>>;
  /** `clean` when everything is in the mailbox. */
  readonly saveState: 'clean' | 'dirty' | 'saving' | 'failed' | 'gone';
  readonly clientSignature: boolean;
  /** The field the caret last stood in; the form keeps it, and `getSelectedDataAsync` answers from it. */
  readonly selectionSource: 'body' | 'subject';
  /** What is selected in the subject when the caret stands there. */
  readonly subjectSelection: string;
}

/** Who changed something: events to the add-in are raised for both, the form re-renders for both. */
export type ChangeSource = 'user' | 'addin';

/**
 * One mail that is being written, headless: the form shows it, the dispatcher answers the add-in from it.
 * Use `subscribe` and `state` with `useSyncExternalStore`; state objects are replaced, never changed.
 */
export interface ComposeSession {
  readonly kind: 'compose';
  /** Unique within this page. */
  readonly key: string;
  state(): ComposeState;
  subscribe(listener: () => void): () => void;
  /** The form hands over its editor once it has been mounted; null again when unmounted. */
  attachEditor(editor: BodyEditor | null): void;
  /** Resolves when the form has mounted its editor. */
  editor(): Promise<BodyEditor>;
  /** What the form's editor starts with; read once. */
  readonly initialBody: string;
  change(
    change: Partial<
      Pick<
        ComposeState,
        | 'subject'
        | 'to'
        | 'cc'
        | 'bcc'
        | 'infobar'
        | 'internetHeaders'
        | 'categories'
        | 'sessionData'
        | 'customProperties'
        | 'clientSignature'
        | 'selectionSource'
        | 'subjectSelection'
      >
    >,
    source: ChangeSource,
  ): void;
  addAttachment(file: {
    name: string;
    contentType: string;
    content: string;
    isInline: boolean;
  }): Promise<AttachmentInfo>;
  removeAttachment(id: string): Promise<void>;
  readAttachment(id: string): Promise<string>;
  /** Saves now; answers the draft's id. */
  save(): Promise<string>;
  /** Sends what was saved last; saves first. Rejects when it was not sent, and the draft stays. */
  send(): Promise<void>;
  discard(): Promise<void>;
}

/** One message that is being read. */
export interface ReadSession {
  readonly kind: 'read';
  readonly key: string;
  readonly message: Message;
  infobar(): readonly InfobarMessage[];
  setInfobar(messages: readonly InfobarMessage[]): void;
  /** The bytes of an attachment, base64; absent where the session was made without a mailbox. */
  readonly readAttachment?: (id: string) => Promise<string>;
  /** Saves the categories of this message; absent where the session was made without a mailbox. */
  readonly saveCategories?: (categories: readonly string[]) => Promise<void>;
  subscribe(listener: () => void): () => void;
}

export type ItemSession = ComposeSession | ReadSession;
