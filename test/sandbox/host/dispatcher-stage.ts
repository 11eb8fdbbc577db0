import { dispatch } from '../../../src/sandbox/outlook/host/dispatch/dispatcher.ts';
import type { Answer } from '../../../src/sandbox/outlook/host/dispatch/dispatcher.ts';
import type { OperationContext } from '../../../src/sandbox/outlook/host/dispatch/operation.ts';
import { createComposeSession } from '../../../src/sandbox/outlook/host/compose-session.ts';
import type { AddinDescription } from '../../../src/sandbox/outlook/shared/addin.ts';
import type {
  ComposeSession,
  ReadSession,
} from '../../../src/sandbox/outlook/shared/compose-session.ts';
import type { BodyType } from '../../../src/sandbox/outlook/shared/mail.ts';
import { createFakeEditor } from './fake-editor.ts';
import { createFakeMailbox } from './fake-mailbox.ts';
import { anOwner } from './fake-message.ts';

const noText = { default: '', byLanguage: {} };

function anAddin(permissions: AddinDescription['permissions']): AddinDescription {
  return {
    id: 'addin-1',
    version: '1',
    displayName: noText,
    description: noText,
    providerName: '',
    permissions,
    appDomains: [],
    surfaces: [],
    functionFile: null,
    launchEvents: [],
    launchEventRuntime: null,
    unsupported: [],
  };
}

interface Given {
  bodyType?: BodyType;
  permissions?: AddinDescription['permissions'];
  content?: string;
}

/** One mail being written, and what an add-in may ask of it, without a browser. */
export function stage({
  bodyType = 'html',
  permissions = 'ReadWriteMailbox',
  content = '',
}: Given = {}) {
  const mailbox = createFakeMailbox();
  const session = createComposeSession({
    client: mailbox.client,
    owner: anOwner(),
    preferences: { language: 'nl-NL', theme: 'light', profile: 'web', newMailType: bodyType },
    start: { kind: 'new' },
  });
  const editor = createFakeEditor(bodyType, content);
  session.attachEditor(editor);
  const reports: string[] = [];
  const asked: unknown[] = [];
  let settings: Record<string, string> = {};
  let failing = false;
  const context: OperationContext = {
    addin: anAddin(permissions),
    owner: anOwner(),
    page: {
      openNewMessage: (form) => asked.push(['new', form]),
      openReply: (form) => asked.push(['reply', form]),
      openMessage: (id) => asked.push(['open', id]),
      takeFocus: () => undefined,
      escapePressed: () => undefined,
      closePane: () => asked.push('closePane'),
      closeItem: () => asked.push('closeItem'),
      showDialog: () => () => undefined,
      report: (kind, message) => reports.push(`${kind}: ${message}`),
    },
    settings: {
      get: () => settings,
      save: async (next) => {
        if (failing) throw new Error('full');
        settings = next;
      },
    },
    masterCategories: [{ displayName: 'Rood', color: 'Preset0' }],
    asAddin: (change) => change(),
    callsUnderWay: { attachments: 0 },
  };
  const call = (
    dispid: number,
    raw?: unknown,
    item: ComposeSession | ReadSession | null = session,
  ): Promise<Answer> => dispatch({ dispid, raw, item }, context);
  const failSettings = () => {
    failing = true;
  };
  return {
    mailbox,
    session,
    editor,
    context,
    reports,
    asked,
    call,
    failSettings,
    settings: () => settings,
  };
}

export const ok = { error: false, errorCode: 0 };
export const code = (errorCode: number): unknown =>
  expect.objectContaining({ error: true, errorCode });
export const text = { coercionType: 0 };
export const html = { coercionType: 3 };
export const person = { name: 'Bram', address: 'bram@partner.example' };
