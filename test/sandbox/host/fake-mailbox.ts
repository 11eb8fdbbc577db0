import type { ComposeSessionOptions } from '../../../src/sandbox/outlook/host/compose-session.ts';
import { MailboxError } from '../../../src/sandbox/outlook/host/mailbox-error.ts';
import type { Attachment, DraftChange } from '../../../src/sandbox/outlook/shared/mail.ts';
import { aMessage } from './fake-message.ts';

type Client = ComposeSessionOptions['client'];

/** A mailbox in memory that counts what it is asked, and fails or waits when told to. */
export function createFakeMailbox() {
  const drafts = new Map<string, DraftChange>();
  const attachments = new Map<string, Attachment>();
  const calls: string[] = [];
  const sent: string[] = [];
  const deleted: string[] = [];
  let failing: string | null = null;
  let failureCode = 'offline';
  let gate: Promise<void> | null = null;
  let running = 0;
  let most = 0;

  async function call<T>(name: string, task: () => T): Promise<T> {
    calls.push(name);
    running += 1;
    most = Math.max(most, running);
    try {
      await gate;
      if (failing === name || failing === 'everything')
        throw new MailboxError(failureCode, null, name);
      return task();
    } finally {
      running -= 1;
    }
  }

  const client: Client = {
    createDraft: (_address, draft) =>
      call('createDraft', () => {
        const id = `d${drafts.size + 1}`;
        drafts.set(id, draft);
        return aMessage({ id, isDraft: true });
      }),
    changeMessage: (_address, id, change) =>
      call('changeMessage', () => {
        drafts.set(id, { ...drafts.get(id), ...change });
        return aMessage({ id, isDraft: true });
      }),
    deleteMessage: (_address, id) =>
      call('deleteMessage', () => {
        deleted.push(id);
      }),
    sendMessage: (_address, id) =>
      call('sendMessage', () => {
        sent.push(id);
      }),
    addAttachment: (_address, _id, file) =>
      call('addAttachment', () => {
        const id = `a${attachments.size + 1}`;
        const added = { ...file, id, size: Math.ceil((file.content.length * 3) / 4) };
        attachments.set(id, added);
        const { name, contentType, size, isInline } = added;
        return { id, name, contentType, size, isInline };
      }),
    attachment: (_address, _id, attachmentId) =>
      call('attachment', () => {
        const none: Attachment = {
          id: attachmentId,
          name: 'nota.txt',
          contentType: 'text/plain',
          size: 3,
          isInline: false,
          content: 'bm90',
        };
        return attachments.get(attachmentId) ?? none;
      }),
    removeAttachment: (_address, _id, attachmentId) =>
      call('removeAttachment', () => {
        attachments.delete(attachmentId);
      }),
  };

  return {
    client,
    drafts,
    attachments,
    calls,
    sent,
    deleted,
    mostAtOnce: () => most,
    fail(name: string | null, code = 'offline') {
      failing = name;
      failureCode = code;
    },
    /** Holds every call until the returned function is called. */
    hold(): () => void {
      let release: () => void = () => undefined;
      gate = new Promise((resolve) => {
        release = () => {
          gate = null;
          resolve();
        };
      });
      return () => release();
    },
  };
}
