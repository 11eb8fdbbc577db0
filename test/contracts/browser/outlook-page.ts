/*
 * The page around the pane in the contract test: the host and the editors of the local Outlook, one form
 * for each mail. The test drives it through `window.outlook`.
 */
import { createAddinHost } from '../../../src/sandbox/outlook/host/create-addin-host.ts';
import { createComposeSession } from '../../../src/sandbox/outlook/host/compose-session.ts';
import { createReadSession } from '../../../src/sandbox/outlook/host/read-session.ts';
import type {
  AddinDescription,
  HostPreferences,
} from '../../../src/sandbox/outlook/shared/addin.ts';
import type { ComposeSession } from '../../../src/sandbox/outlook/shared/compose-session.ts';
import type { FormEditor } from '../../../src/sandbox/outlook/ui/editor/form-editor.ts';
import { createHtmlBodyEditor } from '../../../src/sandbox/outlook/ui/editor/html-body-editor.ts';
import { createTextBodyEditor } from '../../../src/sandbox/outlook/ui/editor/text-body-editor.ts';
import type { MailPerson } from '../../../src/ports/mail-item.ts';
import { createFakeMailbox } from '../../sandbox/host/fake-mailbox.ts';
import { aMessage, anOwner } from '../../sandbox/host/fake-message.ts';
import type { StagedMail } from '../mail-item-stage.ts';

const paneUrl = `${new URLSearchParams(location.search).get('pane') ?? ''}/pane.html`;
const text = (value: string) => ({ default: value, byLanguage: {} });
const owner = anOwner();
const preferences: HostPreferences = {
  language: 'nl-NL',
  theme: 'light',
  profile: 'web',
  newMailType: 'html',
};
const addin: AddinDescription = {
  id: 'addin-1',
  version: '1.0',
  displayName: text('Test'),
  description: text('Test'),
  providerName: 'Test',
  permissions: 'ReadWriteItem',
  appDomains: [],
  surfaces: [],
  functionFile: null,
  launchEvents: [],
  launchEventRuntime: null,
  unsupported: [],
};
const nothing = (): void => {};
const paneFrame = document.querySelector<HTMLIFrameElement>('#pane')!;
const reports: string[] = [];

const host = createAddinHost({
  addin,
  owner,
  preferences,
  settings: {},
  saveSettings: async () => {},
  hiddenFrames: document.querySelector<HTMLElement>('#hidden')!,
  page: {
    openNewMessage: nothing,
    openReply: nothing,
    openMessage: nothing,
    takeFocus: nothing,
    escapePressed: nothing,
    closePane: nothing,
    closeItem: nothing,
    showDialog: () => nothing,
    report: (kind, message) => reports.push(`${kind}: ${message}`),
  },
});

interface Form {
  readonly session: ComposeSession;
  readonly editor: FormEditor;
  readonly field: HTMLElement;
}
const forms: Form[] = [];

function write({ bodyType, body, subject, to, cc, bcc }: StagedMail): ComposeSession {
  const session = createComposeSession({
    client: createFakeMailbox().client,
    owner,
    preferences: { ...preferences, newMailType: bodyType },
    start: { kind: 'new' },
  });
  session.change({ subject, to, cc, bcc }, 'user');
  const field = document.createElement(bodyType === 'html' ? 'div' : 'textarea');
  document.querySelector('#forms')!.append(field);
  const editor =
    field instanceof HTMLTextAreaElement
      ? createTextBodyEditor(field, body)
      : createHtmlBodyEditor(field, body);
  session.attachEditor(editor);
  forms.push({ session, editor, field });
  return session;
}

/** Selects in the body and then goes to the pane, as a user who is about to insert does. */
function select(part: string, onlyBehind: boolean): void {
  const { field } = forms.at(-1)!;
  field.focus();
  if (field instanceof HTMLTextAreaElement) {
    const from = field.value.indexOf(part);
    field.setSelectionRange(onlyBehind ? from + part.length : from, from + part.length);
  } else {
    const range = rangeOf(field, part);
    if (onlyBehind) range.collapse(false);
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
  }
  // The page hears of a selection a moment later; a user is never that quick.
  document.dispatchEvent(new Event('selectionchange'));
  paneFrame.focus();
}

function rangeOf(field: HTMLElement, part: string): Range {
  const texts = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const from = node.textContent!.indexOf(part);
    if (from < 0) continue;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, from + part.length);
    return range;
  }
  throw new Error(`"${part}" is not in the body`);
}

const outlook = {
  reports,
  loadPane() {
    host.openPane(paneFrame, {
      kind: 'button',
      id: 'pane',
      label: text('Pane'),
      tooltip: text('Pane'),
      icons: {},
      action: { kind: 'show-pane', url: paneUrl, supportsPinning: true },
    });
  },
  open: (mail: StagedMail) => host.setItem(write(mail)),
  openReading: (from: MailPerson) => host.setItem(createReadSession(aMessage({ from }))),
  openNothing: () => host.setItem(null),
  body(mail: number) {
    const { editor } = forms[mail]!;
    return editor.type === 'html' ? editor.getHtml() : editor.getText();
  },
  subject: (mail: number) => forms[mail]!.session.state().subject,
  notices: (mail: number) =>
    forms[mail]!.session.state().infobar.map(({ kind, message }) => ({ kind, message })),
  select,
  selectInSubject(subjectSelection: string) {
    forms.at(-1)!.session.change({ selectionSource: 'subject', subjectSelection }, 'user');
  },
  changeRecipients: (to: readonly MailPerson[]) => forms.at(-1)!.session.change({ to }, 'user'),
  /** The next of these calls goes wrong. */
  fail(dispids: number[], how: { errorCode?: number; silence?: boolean; leaveFor?: StagedMail }) {
    const { leaveFor } = how;
    host.setFaults({
      delay: 30,
      errorCode: how.errorCode ?? null,
      neverAnswer: how.silence ?? false,
      dispids,
      times: 1,
      before: leaveFor === undefined ? undefined : () => outlook.open(leaveFor),
    });
  },
};

export type StagedOutlook = typeof outlook;

Object.assign(window, { outlook });
