import type { AddinHost } from '../../../src/sandbox/outlook/shared/addin-host.ts';
import type { AddinDescription, RibbonButton } from '../../../src/sandbox/outlook/shared/addin.ts';
import type { ItemSession } from '../../../src/sandbox/outlook/shared/compose-session.ts';
import type { FolderId, Message } from '../../../src/sandbox/outlook/shared/mail.ts';
import type { MailboxClient } from '../../../src/sandbox/outlook/host/mailbox-client.ts';
import { MailboxError } from '../../../src/sandbox/outlook/host/mailbox-error.ts';
import { createPageCore } from '../../../src/sandbox/outlook/ui/page/page-core.ts';
import type { PageCore } from '../../../src/sandbox/outlook/ui/page/page-core.ts';
import { noLists } from '../../../src/sandbox/outlook/ui/page/page-state.ts';
import type { OpenPane, PageState } from '../../../src/sandbox/outlook/ui/page/page-state.ts';
import { aMessage, anOwner } from '../host/fake-message.ts';

export const OWNER = anOwner();
export const OTHER = anOwner({ address: 'bram@partner.example', name: 'Bram de Wit' });

/** A mailbox in memory. Each answer waits for `release` while `hold` is on, so that answers can overtake. */
export interface FakeClient extends MailboxClient {
  readonly mail: Map<string, Message>;
  /** What was asked, as `method id`. */
  readonly asked: string[];
  /** Holds the answer to every question with this text until its release is called. */
  hold(question: string): () => void;
  /** Fails every question that begins with this text; null for none. */
  failing: string | null;
  tellChange(folder: FolderId): void;
}

export function createFakeClient(messages: readonly Message[] = []): FakeClient {
  const mail = new Map(messages.map((message) => [message.id, message]));
  const asked: string[] = [];
  const held = new Map<string, Promise<void>>();
  let listener: ((folder: FolderId) => void) | null = null;
  let drafts = 0;

  async function answer<T>(question: string, give: () => T): Promise<T> {
    asked.push(question);
    await held.get(question);
    if (client.failing !== null && question.startsWith(client.failing)) {
      throw new MailboxError('offline', null, question);
    }
    return give();
  }
  const found = (id: string): Message => {
    const message = mail.get(id);
    if (!message) throw new MailboxError('not-found', 404, id);
    return message;
  };
  const unused = (): never => {
    throw new Error('Not expected of these tests.');
  };

  const client: FakeClient = {
    ...{ mail, asked, failing: null },
    hold(question) {
      let release: () => void = unused;
      held.set(question, new Promise((resolve) => (release = resolve)));
      return () => {
        held.delete(question);
        release();
      };
    },
    tellChange: (folder) => listener?.(folder),
    messages: (_address, folder) =>
      answer(`list ${folder}`, () => [...mail.values()].filter((one) => one.folder === folder)),
    message: (_address, id) => answer(`message ${id}`, () => found(id)),
    createDraft: (_address, change) =>
      answer('create', () => {
        const id = `d${(drafts += 1)}`;
        const draft = aMessage({ ...change, id, folder: 'drafts', isDraft: true });
        mail.set(id, draft);
        return draft;
      }),
    changeMessage: (_address, id, change) =>
      answer(`change ${id}`, () => {
        const changed = { ...found(id), ...change };
        mail.set(id, changed);
        return changed;
      }),
    deleteMessage: (_address, id) => answer(`delete ${id}`, () => void mail.delete(id)),
    sendMessage: (_address, id) =>
      answer(`send ${id}`, () => {
        mail.set(id, { ...found(id), folder: 'sent', isDraft: false });
      }),
    onChange(_address, tell) {
      listener = tell;
      return () => {
        listener = null;
      };
    },
    ...{ mailboxes: unused, addAttachment: unused, attachment: unused, removeAttachment: unused },
    ...{ settings: unused, saveSettings: unused, addin: unused },
    ...{ preferences: unused, savePreferences: unused },
  };
  return client;
}

/** The page's core over a fake mailbox, with nothing open. */
export function openCore(client: MailboxClient, state: Partial<PageState> = {}): PageCore {
  return createPageCore(client, {
    owners: [OWNER, OTHER],
    owner: OWNER,
    preferences: { language: 'nl-NL', theme: 'light', profile: 'web', newMailType: 'html' },
    ...{ addin: null, folder: 'inbox', lists: noLists, listsFailed: false, selectedId: null },
    ...{ reading: null, drafts: [], active: 'reading', pane: null, alert: null, dialogs: [] },
    ...{ notices: [], log: [], faultOn: false },
    ...state,
  });
}

const button: RibbonButton = {
  kind: 'button',
  id: 'open',
  label: { default: 'Notes', byLanguage: {} },
  tooltip: { default: '', byLanguage: {} },
  icons: {},
  action: { kind: 'show-pane', url: 'https://addin.example/pane.html', supportsPinning: true },
};

export function aPane(pinned: boolean): OpenPane {
  const url = 'https://addin.example/pane.html';
  return { id: 1, button, url, supportsPinning: true, pinned };
}

export function anAddin(given: Partial<AddinDescription> = {}): AddinDescription {
  return {
    id: 'addin',
    version: '1.0.0.0',
    displayName: { default: 'Notes', byLanguage: {} },
    description: { default: '', byLanguage: {} },
    providerName: '',
    permissions: 'ReadWriteItem',
    ...{ appDomains: [], surfaces: [], functionFile: null, launchEvents: [] },
    ...{ launchEventRuntime: null, unsupported: [] },
    ...given,
  };
}

/** A host that writes down what it is told, and answers launch events as given. */
export function createFakeHost(
  runLaunchEvent: AddinHost['runLaunchEvent'] = () => Promise.resolve(null),
): AddinHost & { readonly told: string[]; readonly items: (ItemSession | null)[] } {
  const told: string[] = [];
  const items: (ItemSession | null)[] = [];
  return {
    ...{ told, items, runLaunchEvent },
    paneClosed: () => told.push('pane closed'),
    setItem: (item) => {
      told.push('item');
      items.push(item);
    },
    openPane: () => undefined,
    runCommand: () => Promise.resolve({ kind: 'failed', reason: 'runtime-missing' }),
    focusPane: () => undefined,
    setPreferences: () => undefined,
    setFaults: () => undefined,
    wireLog: () => [],
    dispose: () => undefined,
  };
}

/** Lets everything run that waits for nothing but promises. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
