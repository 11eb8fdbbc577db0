import type { LaunchEvent } from '../../../src/sandbox/outlook/shared/addin.ts';
import type { CommandOutcome } from '../../../src/sandbox/outlook/shared/addin-host.ts';
import type { Person } from '../../../src/sandbox/outlook/shared/mail.ts';
import { createComposeActions } from '../../../src/sandbox/outlook/ui/page/compose-actions.ts';
import { findProblem, judge, sendMail } from '../../../src/sandbox/outlook/ui/page/send-mail.ts';
import { createFakeEditor } from '../host/fake-editor.ts';
import { anAddin, createFakeClient, createFakeHost, openCore, settled } from './page-stage.ts';

type Mode = LaunchEvent['sendMode'];

const person = (address: string): Person => ({ name: address, address });
const BRAM = person('bram@partner.example');

const answered = (allowEvent: boolean | null): CommandOutcome => ({
  kind: 'completed',
  allowEvent,
  errorMessage: 'De bijlage ontbreekt.',
  errorMessageMarkdown: null,
  cancelLabel: 'Voeg toe',
  commandId: 'attach',
});
const failed = (reason: 'unknown-function' | 'timed-out' | 'runtime-missing'): CommandOutcome => ({
  kind: 'failed',
  reason,
});

describe.each<[mode: Mode, heldBackMaySend: boolean, unavailableMaySend: boolean]>([
  ['PromptUser', true, true],
  ['SoftBlock', false, true],
  ['Block', false, false],
  [null, true, true],
])('in mode %s', (mode, heldBackMaySend, unavailableMaySend) => {
  test('a mail nobody looks at goes', () => {
    expect(judge(null, mode)).toEqual({ kind: 'send' });
  });

  test('a mail that may be sent goes', () => {
    expect(judge(answered(true), mode)).toEqual({ kind: 'send' });
  });

  test.each([false, null])('a mail that is answered with %s is held back', (allowEvent) => {
    expect(judge(answered(allowEvent), mode)).toEqual({
      kind: 'ask',
      alert: {
        stage: 'held-back',
        text: 'De bijlage ontbreekt.',
        cancelLabel: 'Voeg toe',
        canSendAnyway: heldBackMaySend,
      },
    });
  });

  test.each(['unknown-function', 'timed-out', 'runtime-missing'] as const)(
    'an add-in that does not answer (%s) is unavailable',
    (reason) => {
      expect(judge(failed(reason), mode)).toEqual({
        kind: 'ask',
        alert: {
          stage: 'unavailable',
          text: null,
          cancelLabel: null,
          canSendAnyway: unavailableMaySend,
        },
      });
    },
  );
});

function open(options: { mode?: Mode; look?: () => Promise<CommandOutcome | null> } = {}) {
  const client = createFakeClient();
  const launchEvents =
    options.mode === undefined
      ? []
      : [{ type: 'OnMessageSend', functionName: 'look', sendMode: options.mode }];
  const core = openCore(client, { addin: anAddin({ launchEvents }) });
  core.host = createFakeHost(options.look);
  const compose = createComposeActions(core);
  const session = compose.begin({ kind: 'new' });
  session.attachEditor(createFakeEditor());
  session.change({ to: [BRAM] }, 'user');
  const commands: string[] = [];
  const send = (): Promise<void> =>
    sendMail({ core, compose, runCommandById: (id) => commands.push(id) }, session.key);
  const sent = (): number => client.asked.filter((one) => one.startsWith('send')).length;
  return { client, core, state: () => core.store.get(), session, send, sent, commands, compose };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test.each<[string, { to?: Person[]; cc?: Person[]; bcc?: Person[] }, string | null]>([
  ['nobody', { to: [] }, 'no-recipient'],
  ['somebody in To', { to: [BRAM] }, null],
  ['somebody in Cc only', { to: [], cc: [BRAM] }, null],
  ['somebody in Bcc only', { to: [], bcc: [BRAM] }, null],
  ['a name without an address', { to: [BRAM, person('Mia')] }, 'wrong-recipient'],
  ['half an address in Cc', { cc: [person('mia@partner')] }, 'wrong-recipient'],
  ['two addresses in one, in Bcc', { bcc: [person('a@b.example;c@d.example')] }, 'wrong-recipient'],
])('to %s', (_name, change, code) => {
  const { session } = open();
  session.change(change, 'user');
  expect(findProblem(session)?.code ?? null).toBe(code);
});

test('a mail with a problem stays open and says which; nothing is asked of the mailbox', async () => {
  const { client, state, session, send } = open();
  session.change({ to: [person('Mia')] }, 'user');
  client.asked.length = 0;
  await send();
  expect(state().drafts).toMatchObject([
    { phase: 'writing', problem: { code: 'wrong-recipient' } },
  ]);
  expect(client.asked).toEqual([]);
});

test('a mail is saved, sent and closed, and one is told', async () => {
  const { client, state, send } = open();
  await send();
  expect(client.asked).toEqual(['create', 'send d1']);
  expect(state()).toMatchObject({ drafts: [], active: 'reading', notices: [{ text: 'sent' }] });
});

test('pressing twice sends once', async () => {
  const { send, sent } = open();
  await Promise.all([send(), send()]);
  expect(sent()).toBe(1);
});

test.each(['create', 'send'])(
  'the form stays when "%s" fails, and the next try succeeds',
  async (failing) => {
    const { client, state, send, sent } = open();
    client.failing = failing;
    await send();
    expect(state()).toMatchObject({
      drafts: [{ phase: 'writing', problem: { code: 'send-failed' } }],
      notices: [],
    });
    client.failing = null;
    await send();
    expect(state()).toMatchObject({ drafts: [], notices: [{ text: 'sent' }] });
    expect(sent()).toBeGreaterThan(0);
    expect([...client.mail.values()]).toMatchObject([{ folder: 'sent' }]);
  },
);

test.each([
  ['is gone when it was sent', null, []],
  ['stays when it was not', 'send', [{ problem: { code: 'send-failed' }, phase: 'writing' }]],
])('a form that is closed while it is being sent %s', async (_name, failing, drafts) => {
  const { client, state, session, send, compose } = open();
  const release = client.hold('send d1');
  const sending = send();
  await settled();
  const closing = compose.close(session.key);
  client.failing = failing;
  release();
  await Promise.all([sending, closing]);
  expect(state().drafts).toMatchObject(drafts);
  expect(state().drafts).toHaveLength(drafts.length);
});

describe('an add-in looks at it first', () => {
  test('at the draft as it is saved, and its yes sends', async () => {
    const look = jest.fn(() => Promise.resolve(answered(true)));
    const { client, send, sent } = open({ mode: 'Block', look });
    await send();
    expect(look).toHaveBeenCalledTimes(1);
    expect(client.asked[0]).toBe('create');
    expect(sent()).toBe(1);
  });

  test('its no asks; staying runs the command it names', async () => {
    const { state, send, sent, commands } = open({
      mode: 'PromptUser',
      look: () => Promise.resolve(answered(false)),
    });
    const sending = send();
    await settled();
    expect(state().drafts).toMatchObject([{ phase: 'checking' }]);
    state().alert?.answer('stay');
    await sending;
    expect(state()).toMatchObject({ alert: null, drafts: [{ phase: 'writing' }] });
    expect(sent()).toBe(0);
    expect(commands).toEqual(['attach']);
  });

  test('sending anyway sends, and runs no command', async () => {
    const { state, send, sent, commands } = open({
      mode: 'PromptUser',
      look: () => Promise.resolve(answered(false)),
    });
    const sending = send();
    await settled();
    state().alert?.answer('send');
    await sending;
    expect(sent()).toBe(1);
    expect(commands).toEqual([]);
  });

  test('an error of the host is an add-in that is unavailable', async () => {
    const { state, send } = open({ mode: 'Block', look: () => Promise.reject(new Error('no')) });
    const sending = send();
    await settled();
    expect(state().alert).toMatchObject({ stage: 'unavailable', canSendAnyway: false });
    state().alert?.answer('stay');
    await sending;
  });

  test.each<[Mode, boolean]>([
    ['PromptUser', true],
    ['SoftBlock', false],
    ['Block', false],
  ])('after five seconds it takes long (%s)', async (mode, canSendAnyway) => {
    let answer: (outcome: CommandOutcome) => void = () => undefined;
    const { state, send, sent } = open({
      mode,
      look: () => new Promise((resolve) => (answer = resolve)),
    });
    const sending = send();
    await jest.advanceTimersByTimeAsync(4_999);
    expect(state().alert).toBeNull();
    await jest.advanceTimersByTimeAsync(1);
    expect(state().alert).toMatchObject({ stage: 'slow', canSendAnyway });
    answer(answered(true));
    await sending;
    expect(state().alert).toBeNull();
    expect(sent()).toBe(1);
  });

  test.each([
    ['send', 1],
    ['stay', 0],
  ] as const)('who does not wait decides: %s', async (choice, times) => {
    let answer: (outcome: CommandOutcome) => void = () => undefined;
    const { state, send, sent } = open({
      mode: 'PromptUser',
      look: () => new Promise((resolve) => (answer = resolve)),
    });
    const sending = send();
    await jest.advanceTimersByTimeAsync(5_000);
    state().alert?.answer(choice);
    await sending;
    answer(answered(true));
    await settled();
    expect(sent()).toBe(times);
  });
});
