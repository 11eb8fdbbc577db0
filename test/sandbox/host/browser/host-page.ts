/*
 * The page around the add-in in the browser test: the real host and sessions, a textarea as body, and a
 * mailbox that lives in this page. The test drives it through `window.outlook`.
 */
import { createAddinHostWith } from '../../../../src/sandbox/outlook/host/create-addin-host.ts';
import { createComposeSession } from '../../../../src/sandbox/outlook/host/compose-session.ts';
import { createReadSession } from '../../../../src/sandbox/outlook/host/read-session.ts';
import type {
  AddinDescription,
  RibbonButton,
} from '../../../../src/sandbox/outlook/shared/addin.ts';
import type { AddinHost, FaultPlan } from '../../../../src/sandbox/outlook/shared/addin-host.ts';
import type { ComposeSession } from '../../../../src/sandbox/outlook/shared/compose-session.ts';
import { aMessage, anOwner } from '../fake-message.ts';
import { createFakeMailbox } from '../fake-mailbox.ts';
import { createTextareaEditor } from './textarea-editor.ts';

const choices = new URLSearchParams(location.search);
const choice = (name: string, usual: string): string => choices.get(name) ?? usual;
const addinOrigin = choice('addin', '');
const profile = choice('profile', 'web');
const permissions = choice('permissions', 'ReadWriteItem');
const text = (value: string) => ({ default: value, byLanguage: {} });

function button(id: string, action: RibbonButton['action']): RibbonButton {
  return { kind: 'button', id, label: text(id), tooltip: text(id), icons: {}, action };
}

const addin: AddinDescription = {
  id: 'addin-1',
  version: '1.0',
  displayName: text('Test'),
  description: text('Test'),
  providerName: 'Test',
  permissions: permissions as AddinDescription['permissions'],
  appDomains: [],
  surfaces: [],
  functionFile: `${addinOrigin}/addin.html`,
  launchEvents: [{ type: 'OnMessageSend', functionName: 'onSend', sendMode: 'SoftBlock' }],
  launchEventRuntime: `${addinOrigin}/addin.html`,
  unsupported: [],
};

const log: string[] = [];
const opened: unknown[] = [];
const saved: Record<string, string>[] = [];
const mailbox = createFakeMailbox();
const owner = anOwner();
const preferences = { language: 'nl-NL', theme: 'light', profile, newMailType: 'html' } as const;
const body = document.querySelector('textarea')!;
let closeDialog: (() => void) | null = null;

function compose(newMailType: 'html' | 'text', content = ''): ComposeSession {
  const session = createComposeSession({
    client: mailbox.client,
    owner,
    preferences: { ...preferences, profile: 'web', newMailType },
    start: { kind: 'new' },
    autosaveDelay: 50,
  });
  session.attachEditor(createTextareaEditor(body, newMailType, content));
  return session;
}

const sessions = {
  first: compose('html', 'Hallo |wereld'),
  second: null as ComposeSession | null,
};

const host: AddinHost = createAddinHostWith(
  {
    addin,
    owner,
    preferences: preferences as Parameters<AddinHost['setPreferences']>[0],
    settings: { kept: '"from before"' },
    saveSettings: async (settings) => {
      saved.push(settings);
    },
    hiddenFrames: document.querySelector<HTMLElement>('#hidden')!,
    page: {
      openNewMessage: (content) => opened.push(content),
      openReply: (content) => opened.push(content),
      openMessage: (id) => opened.push(id),
      takeFocus: (direction) => log.push(`focus ${direction}`),
      escapePressed: () => log.push('escape'),
      closePane: () => log.push('close pane'),
      closeItem: () => log.push('close item'),
      report: (kind, message) => log.push(`${kind}: ${message}`),
      showDialog({ url, name, onFrame, onClosed }) {
        const frame = document.createElement('iframe');
        frame.id = 'dialog';
        frame.name = name;
        frame.src = url;
        document.body.append(frame);
        onFrame(frame);
        closeDialog = onClosed;
        return () => frame.remove();
      },
    },
  },
  { completeWithin: 1_500, readyWithin: 10_000 },
);

const outlook = {
  host,
  log,
  opened,
  saved,
  sessions,
  mailbox,
  body: () => body.value,
  setCaret(from: number, to: number) {
    body.setSelectionRange(from, to);
  },
  openPane() {
    if (choice('item', 'compose') === 'read') outlook.read();
    else host.setItem(sessions.first);
    host.openPane(
      document.querySelector<HTMLIFrameElement>('#pane')!,
      button('pane', {
        kind: 'show-pane',
        url: `${addinOrigin}/addin.html`,
        supportsPinning: true,
      }),
    );
  },
  openText() {
    sessions.second = compose('text', 'Platte |tekst');
    host.setItem(sessions.second);
  },
  read() {
    const attachment = {
      id: 'a1',
      name: 'nota.txt',
      contentType: 'text/plain',
      size: 3,
      isInline: false,
    };
    host.setItem(createReadSession(aMessage({ attachments: [attachment] })));
  },
  none: () => host.setItem(null),
  back: () => host.setItem(sessions.first),
  runCommand: (name: string) =>
    host.runCommand(button('cmd', { kind: 'run-function', functionName: name })),
  send: () => host.runLaunchEvent('OnMessageSend', sessions.first),
  faults: (plan: FaultPlan | null) => host.setFaults(plan),
  switchUnderWay() {
    host.setFaults({
      delay: 50,
      errorCode: null,
      neverAnswer: false,
      dispids: [13],
      times: 1,
      before: () => outlook.openText(),
    });
  },
  dark: () => host.setPreferences({ ...preferences, profile: 'web', theme: 'dark' }),
  closeDialog: () => closeDialog?.(),
};

export type Outlook = typeof outlook;

declare global {
  interface Window {
    outlook: Outlook;
  }
}

window.outlook = outlook;
