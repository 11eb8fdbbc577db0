import type { ComposeStart } from '../../host/compose-start.ts';
import { createComposeSession } from '../../host/compose-session.ts';
import type { ComposeSession } from '../../shared/compose-session.ts';
import type { PageCore } from './page-core.ts';
import { activeDraft } from './page-state.ts';
import type { OpenDraft } from './page-state.ts';

const MOST_ATTACHMENT_BYTES = 25 * 1024 * 1024;
const TIME_TO_CHANGE_ONES_MIND = 5_000;

export interface ComposeActions {
  begin(start: ComposeStart): ComposeSession;
  /** Opens the draft with this id, or goes to its form when that is open. */
  openDraft(id: string): Promise<void>;
  activate(key: string): void;
  /** Saves and closes; a form nobody wrote in leaves nothing behind. */
  close(key: string): Promise<void>;
  /** Away with it, with a few seconds to change one's mind. */
  discard(key: string): void;
  attach(session: ComposeSession, files: readonly File[]): Promise<void>;
  update(key: string, change: Partial<OpenDraft>): void;
  /** The form goes; what it held is in the mailbox or on its way there. */
  drop(key: string): void;
  /** Brings everything to rest before another mailbox is opened. */
  closeAll(): Promise<void>;
}

export function createComposeActions(core: PageCore): ComposeActions {
  const { store, client } = core;
  const going = new Map<
    string,
    { timer: ReturnType<typeof setTimeout>; finish: () => Promise<void> }
  >();

  const find = (key: string) => store.get().drafts.find(({ session }) => session.key === key);

  function begin(start: ComposeStart): ComposeSession {
    const { owner, preferences, drafts } = store.get();
    const session = createComposeSession({ client, owner, preferences, start });
    const { cc, bcc } = session.state();
    const copies = cc.length > 0 || bcc.length > 0;
    const draft: OpenDraft = { session, phase: 'writing', problem: null, copies };
    core.show({ drafts: [...drafts, draft], active: { draft: session.key } });
    runOpeningEvents(session, start);
    return session;
  }

  function runOpeningEvents(session: ComposeSession, start: ComposeStart): void {
    const wanted = start.kind === 'draft' ? null : 'OnNewMessageCompose';
    const { addin } = store.get();
    if (!wanted || !addin?.launchEvents.some(({ type }) => type === wanted)) return;
    core.host?.runLaunchEvent(wanted, session).then(
      (outcome) => core.log('command', `${wanted}: ${outcome?.kind ?? 'none'}`),
      () => core.log('failure', wanted),
    );
  }

  function drop(key: string): void {
    const { drafts, active } = store.get();
    const left = drafts.filter(({ session }) => session.key !== key);
    const wasActive = active !== 'reading' && active.draft === key;
    core.show({ drafts: left, ...(wasActive ? { active: 'reading' as const } : {}) });
  }

  function update(key: string, change: Partial<OpenDraft>): void {
    const drafts = store
      .get()
      .drafts.map((draft) => (draft.session.key === key ? { ...draft, ...change } : draft));
    store.set({ drafts });
  }

  function activate(key: string): void {
    core.show({ active: { draft: key } });
  }

  function isUntouched({ session }: OpenDraft): boolean {
    const { draftId, saveState } = session.state();
    return draftId === null && saveState === 'clean';
  }

  async function close(key: string): Promise<void> {
    const draft = find(key);
    if (!draft) return;
    if (isUntouched(draft)) {
      drop(key);
      await draft.session.discard();
      return;
    }
    try {
      await draft.session.save();
    } catch {
      // The form stays and says that saving does not work; of a draft that is gone nothing is left to keep.
      if (draft.session.state().saveState !== 'gone') return;
    }
    // Saving waits for a mail on its way; when that failed in the meantime, the form stays to say so.
    if (draft.phase === 'sending' && find(key)?.problem?.code === 'send-failed') return;
    drop(key);
  }

  function discard(key: string): void {
    const draft = find(key);
    if (!draft) return;
    if (isUntouched(draft)) {
      void close(key);
      return;
    }
    update(key, { phase: 'discarding' });
    const isActive = activeDraft(store.get())?.session.key === key;
    if (isActive) core.show({ active: 'reading' });
    const finish = async () => {
      going.delete(key);
      // From here on there is nothing to undo any more.
      core.dropNotice(notice);
      drop(key);
      await draft.session.discard().catch(() => core.notify('deleteFailed'));
    };
    const timer = setTimeout(() => void finish(), TIME_TO_CHANGE_ONES_MIND);
    going.set(key, { finish, timer });
    const notice = core.notify('draftDiscarded', () => {
      core.dropNotice(notice);
      clearTimeout(timer);
      if (!going.delete(key)) return;
      update(key, { phase: 'writing' });
      activate(key);
    });
  }

  /** Goes to the form of this draft; answers whether there was one. */
  function activateDraft(id: string): boolean {
    const open = store.get().drafts.find(({ session }) => session.state().draftId === id);
    if (open) activate(open.session.key);
    return open !== undefined;
  }

  return {
    begin,
    async openDraft(id) {
      if (activateDraft(id)) return;
      const { owner } = store.get();
      const message = await client.message(owner.address, id).catch(() => null);
      if (store.get().owner !== owner) return;
      if (message === null) store.set({ listsFailed: true });
      // A double click asks twice, and two forms would write over each other.
      else if (message.isDraft && !activateDraft(id)) begin({ kind: 'draft', message });
    },
    activate,
    close,
    discard,
    async attach(session, files) {
      for (const file of files) await attachOne(session, file, update);
    },
    update,
    drop,
    async closeAll() {
      await Promise.all(
        [...going.values()].map(async ({ timer, finish }) => {
          clearTimeout(timer);
          await finish();
        }),
      );
      await Promise.all(store.get().drafts.map(({ session }) => close(session.key)));
    },
  };
}

async function attachOne(
  session: ComposeSession,
  file: File,
  update: ComposeActions['update'],
): Promise<void> {
  if (file.size > MOST_ATTACHMENT_BYTES) {
    update(session.key, { problem: { code: 'attach-too-large', name: file.name } });
    return;
  }
  try {
    const content = await toBase64(file);
    const contentType = file.type === '' ? 'application/octet-stream' : file.type;
    await session.addAttachment({ name: file.name, contentType, content, isInline: false });
  } catch {
    update(session.key, { problem: { code: 'attach-failed', name: file.name } });
  }
}

function toBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'));
    reader.readAsDataURL(file);
  });
}
