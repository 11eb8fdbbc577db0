import type { Message } from '../../../src/sandbox/outlook/shared/mail.ts';
import { createMailActions } from '../../../src/sandbox/outlook/ui/page/mail-actions.ts';
import type { PageState } from '../../../src/sandbox/outlook/ui/page/page-state.ts';
import { aMessage } from '../host/fake-message.ts';
import { createFakeClient, openCore, OTHER, settled } from './page-stage.ts';

const first = aMessage({ id: 'm1', isRead: false });
const second = aMessage({ id: 'm2' });
const third = aMessage({ id: 'm3' });
const draft = aMessage({ id: 'd1', folder: 'drafts', isDraft: true });

async function open(messages: readonly Message[] = [first, second, third, draft]) {
  const client = createFakeClient(messages);
  const core = openCore(client);
  const mail = createMailActions(core);
  mail.watch();
  await settled();
  client.asked.length = 0;
  const state = (): PageState => core.store.get();
  const reading = (): string | null => state().reading?.message.id ?? null;
  const listed = (): string[] | undefined => state().lists.inbox?.map(({ id }) => id);
  return { client, core, mail, state, reading, listed };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('reading', () => {
  test('marks as read what was not, and only that', async () => {
    const { client, mail, reading } = await open();
    await mail.select('m1');
    await mail.select('m2');
    expect(reading()).toBe('m2');
    expect(client.asked).toEqual(['message m1', 'change m1', 'message m2']);
  });

  test('the last choice counts, whichever answer comes last', async () => {
    const { client, mail, state, reading } = await open();
    const release = client.hold('message m1');
    void mail.select('m1');
    await mail.select('m2');
    release();
    await settled();
    expect(reading()).toBe('m2');
    expect(state().selectedId).toBe('m2');
    expect(client.asked).not.toContain('change m1');
  });

  test('a folder opened meanwhile stays open', async () => {
    const { client, mail, state, reading } = await open();
    const release = client.hold('message m1');
    void mail.select('m1');
    mail.openFolder('sent');
    release();
    await settled();
    expect(reading()).toBeNull();
    expect(state()).toMatchObject({ folder: 'sent', selectedId: null });
  });

  test('the answer of a mailbox that was left is not shown', async () => {
    const { client, core, mail, reading } = await open();
    const release = client.hold('message m1');
    void mail.select('m1');
    core.store.set({ owner: OTHER });
    release();
    await settled();
    expect(reading()).toBeNull();
  });

  test('a draft is only marked', async () => {
    const { client, mail, state } = await open();
    mail.openFolder('drafts');
    await mail.select('d1');
    expect(state()).toMatchObject({ selectedId: 'd1', reading: null });
    expect(client.asked).toEqual([]);
  });

  test('a message that does not come leaves no other one in its place', async () => {
    const { client, mail, state } = await open();
    await mail.select('m2');
    client.failing = 'message';
    await mail.select('m3');
    expect(state()).toMatchObject({ selectedId: 'm3', reading: null, listsFailed: true });
  });

  test('a mark that cannot be set is no reason to say that reading failed', async () => {
    const { client, mail, state, reading } = await open();
    client.failing = 'change';
    await mail.select('m1');
    expect(reading()).toBe('m1');
    expect(state().listsFailed).toBe(false);
  });
});

describe('going to a message', () => {
  test('opens its folder, shows it and marks it as read', async () => {
    const { client, mail, state, reading } = await open();
    mail.openFolder('sent');
    await mail.openMessage('m1');
    expect(reading()).toBe('m1');
    expect(state()).toMatchObject({ folder: 'inbox', selectedId: 'm1' });
    expect(client.mail.get('m1')?.isRead).toBe(true);
  });

  test('a draft is marked in its folder and not shown as mail someone sent', async () => {
    const { mail, state } = await open();
    await mail.openMessage('d1');
    expect(state()).toMatchObject({ folder: 'drafts', selectedId: 'd1', reading: null });
  });

  test('does not take one away from what was chosen meanwhile', async () => {
    const { client, mail, reading } = await open();
    const release = client.hold('message m1');
    void mail.openMessage('m1');
    await mail.select('m2');
    release();
    await settled();
    expect(reading()).toBe('m2');
  });

  test('does not show the mail of a mailbox that was left', async () => {
    const { client, core, mail, reading } = await open();
    const release = client.hold('message m1');
    void mail.openMessage('m1');
    core.store.set({ owner: OTHER });
    release();
    await settled();
    expect(reading()).toBeNull();
  });

  test('stays where one is when it is not there', async () => {
    const { mail, state, reading } = await open();
    await mail.select('m2');
    await mail.openMessage('none');
    expect(reading()).toBe('m2');
    expect(state().folder).toBe('inbox');
  });
});

describe('lists', () => {
  test('a change in a folder brings its list anew', async () => {
    const { client, listed } = await open();
    client.mail.set('m4', aMessage({ id: 'm4' }));
    client.tellChange('inbox');
    await settled();
    expect(client.asked).toEqual(['list inbox']);
    expect(listed()).toEqual(['m1', 'm2', 'm3', 'm4']);
  });

  test('the answer to the last question counts', async () => {
    const { client, mail, listed } = await open();
    const release = client.hold('list inbox');
    const asked = mail.reload('inbox');
    // What is held is decided when the question is put: the next one is answered at once.
    release();
    client.mail.delete('m1');
    await Promise.all([asked, mail.reload('inbox')]);
    expect(listed()).toEqual(['m2', 'm3']);
  });

  test('an old list stays while the mailbox cannot be read, and one is told', async () => {
    const { client, mail, state, listed } = await open();
    client.failing = 'list';
    await mail.reload('inbox');
    expect(listed()).toEqual(['m1', 'm2', 'm3']);
    expect(state().listsFailed).toBe(true);
    client.failing = null;
    await mail.reload('inbox');
    expect(state().listsFailed).toBe(false);
  });

  test('the failure of a mailbox that was left says nothing about this one', async () => {
    const { client, core, mail, state } = await open();
    const release = client.hold('list inbox');
    const asked = mail.reload('inbox');
    client.failing = 'list';
    core.store.set({ owner: OTHER });
    release();
    await asked;
    expect(state().listsFailed).toBe(false);
  });

  test('trying again reads every folder, and what was chosen when it did not come', async () => {
    const { client, mail, state, reading, listed } = await open();
    client.failing = '';
    client.mail.set('m4', aMessage({ id: 'm4' }));
    client.tellChange('inbox');
    await mail.select('m2');
    expect(state().listsFailed).toBe(true);
    client.failing = null;
    await mail.retry();
    await settled();
    expect(listed()).toEqual(['m1', 'm2', 'm3', 'm4']);
    expect(reading()).toBe('m2');
    expect(state().listsFailed).toBe(false);
    client.mail.delete('m1');
    client.tellChange('inbox');
    await settled();
    expect(listed()).toEqual(['m2', 'm3', 'm4']);
  });

  test('after it stopped watching, a change is not heard', async () => {
    const { client, mail } = await open();
    mail.stopWatching();
    client.tellChange('inbox');
    expect(client.asked).toEqual([]);
  });
});

describe('removing', () => {
  test('goes on to the next, at the end to the one before, then to nothing', async () => {
    const { mail, state, reading, listed } = await open();
    await mail.select('m2');
    await mail.remove('m2');
    expect(reading()).toBe('m3');
    await mail.remove('m3');
    expect(reading()).toBe('m1');
    await mail.remove('m1');
    expect(state()).toMatchObject({ selectedId: null, reading: null });
    expect(listed()).toEqual([]);
    expect(state().notices.at(-1)?.text).toBe('movedToDeleted');
  });

  test('says so when it did not succeed, and the message stays', async () => {
    const { client, mail, state, reading, listed } = await open();
    await mail.select('m2');
    client.failing = 'delete';
    await mail.remove('m2');
    expect(listed()).toEqual(['m1', 'm2', 'm3']);
    expect(reading()).toBe('m2');
    expect(state().notices.at(-1)?.text).toBe('deleteFailed');
  });

  test('says that it is for good in Deleted Items', async () => {
    const { mail, state } = await open([aMessage({ id: 'm1', folder: 'deleted' })]);
    mail.openFolder('deleted');
    await mail.remove('m1');
    expect(state().notices.at(-1)?.text).toBe('deletedForGood');
  });

  test('mail that came in meanwhile stays in the list', async () => {
    const { client, mail, listed } = await open();
    const release = client.hold('delete m2');
    const removed = mail.remove('m2');
    client.mail.set('m4', aMessage({ id: 'm4' }));
    client.tellChange('inbox');
    await settled();
    release();
    await removed;
    expect(listed()).toEqual(['m1', 'm3', 'm4']);
  });

  test('what was chosen meanwhile stays open', async () => {
    const { client, mail, reading } = await open();
    await mail.select('m2');
    const release = client.hold('delete m2');
    const removed = mail.remove('m2');
    await mail.select('m1');
    release();
    await removed;
    expect(reading()).toBe('m1');
  });

  test('the lists of another mailbox are left alone', async () => {
    const { client, core, mail, listed } = await open();
    const release = client.hold('delete m2');
    const removed = mail.remove('m2');
    const lists = { ...core.store.get().lists, inbox: [aMessage({ id: 'x1' })] };
    core.store.set({ owner: OTHER, lists });
    release();
    await removed;
    expect(listed()).toEqual(['x1']);
  });
});
