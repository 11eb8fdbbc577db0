import type { HostPreferences } from '../shared/addin.ts';
import type { BodyEditor } from '../shared/body-editor.ts';
import type { ComposeSession, ComposeState } from '../shared/compose-session.ts';
import type { AttachmentInfo, DraftChange, MailboxOwner } from '../shared/mail.ts';
import { beginComposing } from './compose-start.ts';
import type { ComposeStart } from './compose-start.ts';
import { createDraftSaver } from './draft-saver.ts';
import { htmlToText, textToHtml } from './html-to-text.ts';
import type { MailboxClient } from './mailbox-client.ts';
import { MailboxError } from './mailbox-error.ts';
import { takeAppends } from './pending-appends.ts';

export interface ComposeSessionOptions {
  client: Pick<
    MailboxClient,
    | 'createDraft'
    | 'changeMessage'
    | 'deleteMessage'
    | 'sendMessage'
    | 'addAttachment'
    | 'attachment'
    | 'removeAttachment'
  >;
  owner: MailboxOwner;
  preferences: HostPreferences;
  start: ComposeStart;
  /** Milliseconds of rest before changes are saved by themselves. */
  autosaveDelay?: number;
  timeZone?: string;
}

/** What goes into the mailbox; the rest lives with the form. */
const savedKeys: ReadonlySet<string> = new Set([
  'subject',
  'to',
  'cc',
  'bcc',
  'internetHeaders',
  'categories',
  'customProperties',
]);

/** Begins writing one mail: new, a reply, a forward, or a draft that is opened again. */
export function createComposeSession(options: ComposeSessionOptions): ComposeSession {
  const { client, owner } = options;
  const beginning = beginComposing(options.start, {
    owner,
    preferences: options.preferences,
    newId: () => crypto.randomUUID(),
    ...(options.timeZone === undefined ? {} : { timeZone: options.timeZone }),
  });
  let state = beginning.state;
  let body = beginning.body;
  let toCopy = beginning.copyAttachmentsOf?.attachments ?? [];
  let editor: BodyEditor | null = null;
  let stopWatchingBody: (() => void) | null = null;
  let waiting: ((editor: BodyEditor) => void)[] = [];
  let sending: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  function update(change: Partial<ComposeState>): void {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  }

  const saver = createDraftSaver({
    draftId: state.draftId,
    delay: options.autosaveDelay ?? 2_000,
    onState: (saveState, draftId) => update({ saveState, draftId }),
    isGone: (error) =>
      error instanceof MailboxError && ['not-found', 'not-a-draft'].includes(error.code),
    async write(draftId, created) {
      const saved =
        draftId === null
          ? await client.createDraft(owner.address, draft())
          : await client.changeMessage(owner.address, draftId, draft());
      created(saved.id);
      await copyAttachments(saved.id);
      return saved.id;
    },
  });

  function draft(): DraftChange {
    return {
      subject: state.subject,
      to: [...state.to],
      cc: [...state.cc],
      bcc: [...state.bcc],
      body: currentBody(),
      bodyType: state.bodyType,
      composeType: state.composeType,
      conversationId: state.conversationId,
      internetHeaders: { ...state.internetHeaders },
      categories: [...state.categories],
      customProperties: { ...state.customProperties },
    };
  }

  function currentBody(): string {
    if (editor !== null) body = editor.type === 'html' ? editor.getHtml() : editor.getText();
    return body;
  }

  async function copyAttachments(draftId: string): Promise<void> {
    const source = beginning.copyAttachmentsOf;
    for (let next = toCopy[0]; source !== null && next !== undefined; next = toCopy[0]) {
      const { content } = await client.attachment(owner.address, source.id, next.id);
      const { name, contentType, isInline } = next;
      const file = { name, contentType, content, isInline };
      const copied = await client.addAttachment(owner.address, draftId, file);
      toCopy = toCopy.slice(1);
      update({ attachments: [...state.attachments, copied] });
    }
  }

  async function sendOnce(): Promise<void> {
    for (const { data, coercion } of takeAppends(session)) {
      const target = await session.editor();
      if (target.type === 'html') {
        const html = coercion === 'html' ? data : textToHtml(data);
        target.setBody(`${target.getHtml()}<div>${html}</div>`, 'html');
      } else {
        const text = coercion === 'html' ? htmlToText(data) : data;
        target.setBody(`${target.getText()}\n${text}`, 'text');
      }
      saver.touch();
    }
    await saver.save();
    await saver.withDraft((draftId) => client.sendMessage(owner.address, draftId));
    void saver.stop();
  }

  const session: ComposeSession = {
    kind: 'compose',
    key: `compose-${crypto.randomUUID()}`,
    initialBody: beginning.body,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    attachEditor(next) {
      currentBody();
      stopWatchingBody?.();
      stopWatchingBody = null;
      editor = next;
      if (next === null) return;
      stopWatchingBody = next.onChange(() => saver.touch());
      const resolved = waiting;
      waiting = [];
      for (const resolve of resolved) resolve(next);
    },
    editor() {
      if (editor !== null) return Promise.resolve(editor);
      return new Promise((resolve) => waiting.push(resolve));
    },
    change(change) {
      update(change);
      if (Object.keys(change).some((key) => savedKeys.has(key))) saver.touch();
    },
    async addAttachment(file): Promise<AttachmentInfo> {
      const added = await saver.withDraft((draftId) =>
        client.addAttachment(owner.address, draftId, file),
      );
      update({ attachments: [...state.attachments, added] });
      return added;
    },
    async removeAttachment(id) {
      await saver.withDraft((draftId) => client.removeAttachment(owner.address, draftId, id));
      update({ attachments: state.attachments.filter((attachment) => attachment.id !== id) });
    },
    readAttachment: (id) =>
      saver.withDraft(
        async (draftId) => (await client.attachment(owner.address, draftId, id)).content,
      ),
    save: () => saver.save(),
    send() {
      // A second press of the button waits for the first; only a failure makes room for another try.
      sending ??= sendOnce().catch((error: unknown) => {
        sending = null;
        throw error;
      });
      return sending;
    },
    async discard() {
      const draftId = await saver.stop();
      if (draftId !== null) await client.deleteMessage(owner.address, draftId);
    },
  };
  if (toCopy.length > 0) session.save().catch(() => undefined); // shows as `failed` and is tried again
  return session;
}
