import { createComposeSession } from '../../../src/sandbox/outlook/host/compose-session.ts';
import type { ComposeStart } from '../../../src/sandbox/outlook/host/compose-start.ts';
import { appendOnSend } from '../../../src/sandbox/outlook/host/pending-appends.ts';
import { createReadSession } from '../../../src/sandbox/outlook/host/read-session.ts';
import { createFakeEditor } from './fake-editor.ts';
import { createFakeMailbox } from './fake-mailbox.ts';
import { aMessage, anOwner } from './fake-message.ts';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

function begin(start: ComposeStart = { kind: 'new' }) {
  const mailbox = createFakeMailbox();
  const session = createComposeSession({
    client: mailbox.client,
    owner: anOwner(),
    preferences: { language: 'nl-NL', theme: 'light', profile: 'web', newMailType: 'html' },
    start,
  });
  const editor = createFakeEditor('html', session.initialBody);
  session.attachEditor(editor);
  return { mailbox, session, editor };
}

const rest = () => jest.advanceTimersByTimeAsync(2_000);

test('nothing is saved of a mail nobody touched', async () => {
  const { mailbox } = begin();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(mailbox.calls).toEqual([]);
});

test('what is written is saved after a rest, once for many keystrokes', async () => {
  const { mailbox, session, editor } = begin();
  editor.type_('a');
  await jest.advanceTimersByTimeAsync(1_500);
  editor.type_('b');
  session.change({ subject: 'Hoi' }, 'user');
  expect(session.state().saveState).toBe('dirty');
  await jest.advanceTimersByTimeAsync(1_500);
  expect(mailbox.calls).toEqual([]);
  await rest();
  expect(mailbox.calls).toEqual(['createDraft']);
  expect(mailbox.drafts.get('d1')).toMatchObject({ subject: 'Hoi', body: editor.getHtml() });
  expect(session.state()).toMatchObject({ saveState: 'clean', draftId: 'd1' });
});

test('a second save changes the same draft', async () => {
  const { mailbox, session } = begin();
  await session.save();
  session.change({ subject: 'Later' }, 'addin');
  await rest();
  expect(mailbox.calls).toEqual(['createDraft', 'changeMessage']);
  expect(mailbox.drafts.get('d1')?.subject).toBe('Later');
});

test('what only the form needs makes nothing dirty', () => {
  const { session } = begin();
  session.change({ infobar: [], sessionData: { a: '1' }, selectionSource: 'subject' }, 'user');
  expect(session.state().saveState).toBe('clean');
});

test('saves never overlap, and what was written during one is saved after it', async () => {
  const { mailbox, session, editor } = begin();
  const release = mailbox.hold();
  const first = session.save();
  await jest.advanceTimersByTimeAsync(0);
  expect(session.state().saveState).toBe('saving');
  editor.type_('meer');
  const second = session.save();
  release();
  await Promise.all([first, second]);
  expect(mailbox.calls).toEqual(['createDraft', 'changeMessage']);
  expect(mailbox.mostAtOnce()).toBe(1);
  expect(mailbox.drafts.get('d1')?.body).toContain('meer');
});

test('a save that fails is seen, tried again, and loses nothing', async () => {
  const { mailbox, session, editor } = begin();
  mailbox.fail('createDraft');
  editor.type_('tekst');
  await rest();
  expect(session.state().saveState).toBe('failed');
  editor.type_(' en meer');
  expect(session.state().saveState).toBe('failed');
  mailbox.fail(null);
  await jest.advanceTimersByTimeAsync(30_000);
  expect(session.state().saveState).toBe('clean');
  expect(mailbox.drafts.get('d1')?.body).toContain('tekst en meer');
});

test.each(['not-a-draft', 'not-found'])(
  'a draft that was sent or deleted elsewhere is not tried again, nor deleted: %s',
  async (code) => {
    const { mailbox, session } = begin();
    await session.save();
    mailbox.fail('changeMessage', code);
    session.change({ subject: 'Te laat' }, 'user');
    await rest();
    expect(session.state().saveState).toBe('gone');
    session.change({ subject: 'Nog later' }, 'user');
    await jest.advanceTimersByTimeAsync(120_000);
    expect(mailbox.calls).toEqual(['createDraft', 'changeMessage']);
    await session.discard();
    expect(mailbox.deleted).toEqual([]);
  },
);

test('the body outlives the form’s editor', async () => {
  const { mailbox, session, editor } = begin();
  editor.type_('nog net');
  session.attachEditor(null);
  await session.save();
  expect(mailbox.drafts.get('d1')?.body).toContain('nog net');
});

test('an editor that is awaited is handed over once it is there', async () => {
  const { session } = begin();
  session.attachEditor(null);
  const awaited = session.editor();
  const editor = createFakeEditor();
  session.attachEditor(editor);
  await expect(awaited).resolves.toBe(editor);
});

test('sending saves first and happens once, however often it is asked for', async () => {
  const { mailbox, session, editor } = begin();
  editor.type_('af');
  await Promise.all([session.send(), session.send()]);
  await session.send();
  expect(mailbox.calls).toEqual(['createDraft', 'sendMessage']);
  expect(mailbox.drafts.get('d1')?.body).toContain('af');
  editor.type_('te laat');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(mailbox.calls).toHaveLength(2);
});

test('a mail that was not sent stays a draft and can be sent again', async () => {
  const { mailbox, session } = begin();
  mailbox.fail('sendMessage');
  await expect(session.send()).rejects.toMatchObject({ code: 'offline' });
  expect(mailbox.sent).toEqual([]);
  mailbox.fail(null);
  await session.send();
  expect(mailbox.sent).toEqual(['d1']);
});

test('what an add-in appends on sending is in the mail once, also after a failure', async () => {
  const { mailbox, session } = begin();
  appendOnSend(session, { data: '<p>Voet</p>', coercion: 'html' });
  mailbox.fail('sendMessage');
  await expect(session.send()).rejects.toThrow();
  mailbox.fail(null);
  await session.send();
  expect(mailbox.drafts.get('d1')?.body?.match(/Voet/gu)).toHaveLength(1);
});

test('a discarded mail leaves no draft behind, also when a save was under way', async () => {
  const { mailbox, session, editor } = begin();
  const release = mailbox.hold();
  editor.type_('weg');
  await rest();
  const discarded = session.discard();
  release();
  await discarded;
  expect(mailbox.deleted).toEqual(['d1']);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(mailbox.calls).toEqual(['createDraft', 'deleteMessage']);
});

test('discarding what was never saved asks nothing of the mailbox', async () => {
  const { mailbox, session } = begin();
  await session.discard();
  expect(mailbox.calls).toEqual([]);
});

test('attachments belong to the draft, which is made for them', async () => {
  const { mailbox, session } = begin();
  const file = { name: 'x.txt', contentType: 'text/plain', content: 'bm90YQ==', isInline: false };
  const added = await session.addAttachment(file);
  expect(mailbox.calls).toEqual(['createDraft', 'addAttachment']);
  expect(session.state().attachments).toEqual([added]);
  await expect(session.readAttachment(added.id)).resolves.toBe('bm90YQ==');
  await session.removeAttachment(added.id);
  expect(session.state().attachments).toEqual([]);
});

const attachment = {
  id: 'o1',
  name: 'nota.txt',
  contentType: 'text/plain',
  size: 3,
  isInline: false,
};

test('a forward copies the attachments, each once, also when the first try fails', async () => {
  const mailbox = createFakeMailbox();
  mailbox.fail('addAttachment');
  const session = createComposeSession({
    client: mailbox.client,
    owner: anOwner(),
    preferences: { language: 'nl-NL', theme: 'light', profile: 'web', newMailType: 'html' },
    start: { kind: 'forward', message: aMessage({ attachments: [attachment] }) },
  });
  await jest.advanceTimersByTimeAsync(0);
  expect(session.state().saveState).toBe('failed');
  mailbox.fail(null);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(session.state().attachments).toMatchObject([{ name: 'nota.txt' }]);
  expect(mailbox.drafts.size).toBe(1);
});

test('state objects are replaced, and listeners hear of every change until they stop', () => {
  const { session } = begin();
  const before = session.state();
  const listener = jest.fn();
  const stop = session.subscribe(listener);
  session.change({ subject: 'x' }, 'user');
  const heard = listener.mock.calls.length;
  stop();
  session.change({ subject: 'y' }, 'user');
  expect(heard).toBeGreaterThan(0);
  expect(listener).toHaveBeenCalledTimes(heard);
  expect(before.subject).toBe('');
});

test('a message that is read opens its attachments only where it has a mailbox', async () => {
  const mailbox = createFakeMailbox();
  const message = aMessage({ attachments: [attachment] });
  const inMailbox = createReadSession(message, { client: mailbox.client, address: 'x@y.example' });
  await expect(inMailbox.readAttachment?.('o1')).resolves.toBe('bm90');
  expect(createReadSession(message).readAttachment).toBeUndefined();
});

test('a message that is read has a bar of its own', () => {
  const session = createReadSession(aMessage());
  const listener = jest.fn();
  session.subscribe(listener);
  session.setInfobar([]);
  expect(session.infobar()).toEqual([]);
  expect(listener).toHaveBeenCalledTimes(1);
});
