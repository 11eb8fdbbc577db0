import { createComposeActions } from '../../../src/sandbox/outlook/ui/page/compose-actions.ts';
import { activeDraft } from '../../../src/sandbox/outlook/ui/page/page-state.ts';
import type { PageState } from '../../../src/sandbox/outlook/ui/page/page-state.ts';
import { aMessage } from '../host/fake-message.ts';
import { createFakeEditor } from '../host/fake-editor.ts';
import { createFakeClient, openCore, OTHER, settled } from './page-stage.ts';

const kept = aMessage({ id: 'd9', folder: 'drafts', isDraft: true, subject: 'Bewaard' });

function open(messages = [kept]) {
  const client = createFakeClient(messages);
  const core = openCore(client);
  const compose = createComposeActions(core);
  const state = (): PageState => core.store.get();
  /** A new mail with something in it, as its form leaves it. */
  const write = (subject = 'Afspraak') => {
    const session = compose.begin({ kind: 'new' });
    session.attachEditor(createFakeEditor('html', '<p>Dag</p>'));
    session.change({ subject }, 'user');
    return session;
  };
  return { client, core, compose, state, write };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

const wait = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

describe('beginning', () => {
  test('a new form comes in front, behind it stays what was open', () => {
    const { compose, state } = open();
    const first = compose.begin({ kind: 'new' });
    const second = compose.begin({ kind: 'new' });
    expect(state().drafts.map(({ session }) => session)).toEqual([first, second]);
    expect(activeDraft(state())?.session).toBe(second);
  });

  test('Cc and Bcc are in view when someone is in them', () => {
    const { compose, state } = open();
    const message = aMessage({ cc: [{ name: 'Mia', address: 'mia@partner.example' }] });
    compose.begin({ kind: 'reply', message, replyAll: false });
    compose.begin({ kind: 'reply', message, replyAll: true });
    expect(state().drafts.map(({ copies }) => copies)).toEqual([false, true]);
  });

  test('a draft opens once, however often and fast it is asked for', async () => {
    const { compose, state } = open();
    await Promise.all([compose.openDraft('d9'), compose.openDraft('d9')]);
    await compose.openDraft('d9');
    expect(state().drafts).toHaveLength(1);
  });

  test('a draft that is open comes to the front', async () => {
    const { compose, state } = open();
    await compose.openDraft('d9');
    compose.begin({ kind: 'new' });
    await compose.openDraft('d9');
    expect(activeDraft(state())?.session.state().subject).toBe('Bewaard');
  });

  test('the draft of a mailbox that was left does not open in another', async () => {
    const { client, core, compose, state } = open();
    const release = client.hold('message d9');
    const opening = compose.openDraft('d9');
    core.store.set({ owner: OTHER });
    release();
    await opening;
    expect(state().drafts).toEqual([]);
  });

  test('a draft that does not come is told', async () => {
    const { client, compose, state } = open();
    client.failing = 'message';
    await compose.openDraft('d9');
    expect(state()).toMatchObject({ drafts: [], listsFailed: true });
  });
});

describe('closing', () => {
  test.each([
    ['a new mail', { kind: 'new' } as const],
    ['a reply', { kind: 'reply', message: aMessage(), replyAll: true } as const],
  ])('%s nobody wrote in leaves nothing behind', async (_name, start) => {
    const { client, compose, state } = open([]);
    const session = compose.begin(start);
    session.attachEditor(createFakeEditor());
    await compose.close(session.key);
    await wait(60_000);
    expect(state()).toMatchObject({ drafts: [], active: 'reading' });
    expect(client.asked).toEqual([]);
    expect(client.mail.size).toBe(0);
  });

  test('what was written is saved first', async () => {
    const { client, compose, state, write } = open([]);
    const session = write();
    await compose.close(session.key);
    expect(state().drafts).toEqual([]);
    expect([...client.mail.values()]).toMatchObject([{ subject: 'Afspraak', folder: 'drafts' }]);
  });

  test('an opened draft that was not changed stays as it is', async () => {
    const { client, compose } = open();
    await compose.openDraft('d9');
    client.asked.length = 0;
    await compose.closeAll();
    expect(client.asked).toEqual([]);
    expect(client.mail.get('d9')).toEqual(kept);
  });

  test('the form stays when it cannot be saved', async () => {
    const { client, compose, state, write } = open([]);
    const session = write();
    client.failing = 'create';
    await compose.close(session.key);
    expect(activeDraft(state())?.session).toBe(session);
    expect(session.state().saveState).toBe('failed');
    client.failing = null;
    await compose.close(session.key);
    expect(state().drafts).toEqual([]);
  });

  test('the form behind the one that closes does not come to the front', async () => {
    const { compose, state, write } = open([]);
    const behind = write('Achter');
    const front = write('Voor');
    await compose.close(behind.key);
    expect(activeDraft(state())?.session).toBe(front);
  });
});

describe('discarding', () => {
  test('it is out of sight at once, and gone after five seconds', async () => {
    const { client, compose, state, write } = open([]);
    const session = write();
    await session.save();
    compose.discard(session.key);
    expect(state()).toMatchObject({ active: 'reading', drafts: [{ phase: 'discarding' }] });
    expect(state().notices).toMatchObject([{ text: 'draftDiscarded' }]);
    await wait(4_999);
    expect(client.mail.size).toBe(1);
    await wait(1);
    expect(client.mail.size).toBe(0);
    expect(state().drafts).toEqual([]);
  });

  test('undo within that time brings it back as it was', async () => {
    const { client, compose, state, write } = open([]);
    const session = write();
    await session.save();
    compose.discard(session.key);
    await wait(4_000);
    state().notices[0]?.undo?.();
    await wait(60_000);
    expect(activeDraft(state())).toMatchObject({ phase: 'writing', session });
    expect(state().notices).toEqual([]);
    expect(client.mail.size).toBe(1);
  });

  test('undo is offered no longer than it works', async () => {
    const { compose, state, write } = open([]);
    compose.discard(write().key);
    await wait(4_999);
    expect(state().notices).toHaveLength(1);
    await wait(1);
    await settled();
    expect(state().notices).toEqual([]);
  });

  test('what was never saved leaves nothing behind either', async () => {
    const { client, compose, write } = open([]);
    compose.discard(write().key);
    await wait(60_000);
    expect(client.mail.size).toBe(0);
  });

  test('a form nobody wrote in goes without a word', async () => {
    const { compose, state } = open([]);
    compose.discard(compose.begin({ kind: 'new' }).key);
    await settled();
    expect(state()).toMatchObject({ drafts: [], notices: [] });
  });

  test('it says so when the mailbox keeps it', async () => {
    const { client, compose, state, write } = open([]);
    const session = write();
    await session.save();
    client.failing = 'delete';
    compose.discard(session.key);
    await wait(5_000);
    expect(state().notices.map(({ text }) => text)).toEqual(['deleteFailed']);
    expect(client.mail.size).toBe(1);
  });

  test('leaving the mailbox does not wait for a change of mind', async () => {
    const { client, compose, state, write } = open([]);
    const session = write();
    await session.save();
    const other = write('Blijft');
    compose.discard(session.key);
    await compose.closeAll();
    expect(state().drafts).toEqual([]);
    expect([...client.mail.values()].map(({ subject }) => subject)).toEqual(['Blijft']);
    expect(other.state().saveState).toBe('clean');
    await wait(10_000);
    expect(client.asked.filter((question) => question.startsWith('delete'))).toHaveLength(1);
  });
});

test('a form is changed by its key, and no other', () => {
  const { compose, state } = open();
  const first = compose.begin({ kind: 'new' });
  compose.begin({ kind: 'new' });
  compose.update(first.key, { problem: { code: 'no-recipient' } });
  expect(state().drafts.map(({ problem }) => problem)).toEqual([{ code: 'no-recipient' }, null]);
});
