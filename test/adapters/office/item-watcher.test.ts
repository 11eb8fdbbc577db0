import { createItemWatcher } from '../../../src/adapters/office/item-watcher.ts';
import type { WatchedMailbox } from '../../../src/adapters/office/item-watcher.ts';
import { failedWith, installOfficeGlobals, succeeded } from './office-globals.ts';
import type { Done } from './office-globals.ts';

/* How Outlook tells, or does not tell, of another item: the event can be early, late or missing. */
beforeAll(installOfficeGlobals);

const mailBeingWritten = () => ({ subject: { getAsync() {}, setAsync() {} } });
const mailFrom = (displayName: string) => ({
  subject: 'Planning',
  from: { displayName, emailAddress: 'bram@partner.example' },
});

/** A mailbox of office.js; `register` is what it does with a handler. */
function aMailbox(item: unknown, register?: (handler: () => void, done: Done) => void) {
  let tell: () => void = () => {};
  const mailbox = {
    item,
    addHandlerAsync(_type: string, handler: () => void, done: Done) {
      tell = handler;
      (register ?? ((_handler, answer) => answer(succeeded())))(handler, done);
    },
  };
  return { mailbox, watch: () => createItemWatcher(mailbox as WatchedMailbox), tell: () => tell() };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test.each([
  ['a mail being written', mailBeingWritten(), { kind: 'compose' }],
  ['a mail being read', mailFrom('Bram'), { kind: 'read', from: { name: 'Bram' } }],
  [
    'an appointment being read',
    { subject: 'Overleg', organizer: { displayName: 'Els', emailAddress: 'els@partner.example' } },
    { kind: 'read', from: { name: 'Els', address: 'els@partner.example' } },
  ],
  ['something without a sender', { subject: '' }, { kind: 'read', from: null }],
])('%s is known for what it is', (_what, item, expected) => {
  expect(aMailbox(item).watch().current()).toMatchObject(expected);
});

test.each([
  ['null', null],
  ['absent', undefined],
])('an item that is %s is no item', (_what, item) => {
  expect(aMailbox(item).watch().current()).toBeNull();
});

test('an item stays the same one as long as nothing changes', () => {
  const items = aMailbox(mailBeingWritten()).watch();
  const first = items.current();
  expect(items.current()).toBe(first);
  expect(first!.isCurrent()).toBe(true);
});

test('an event retires the item, also when Outlook still shows the same object', () => {
  const { watch, tell } = aMailbox(mailBeingWritten());
  const items = watch();
  const left = items.current()!;
  tell();
  expect(left.isCurrent()).toBe(false);
  expect(items.current()!.key).not.toBe(left.key);
});

test('an event that comes before the new item is there leaves nothing open until it is', () => {
  const { mailbox, watch, tell } = aMailbox(mailBeingWritten());
  const items = watch();
  mailbox.item = null;
  tell();
  expect(items.current()).toBeNull();
  mailbox.item = mailFrom('Bram');
  expect(items.current()).toMatchObject({ kind: 'read' });
});

test('a change without any event is seen when someone looks, and told to everyone', async () => {
  const { mailbox, watch } = aMailbox(mailBeingWritten());
  const items = watch();
  const left = items.current()!;
  const listener = jest.fn();
  items.subscribe(listener);
  mailbox.item = mailFrom('Bram');
  expect(left.isCurrent()).toBe(false);
  // Not at once: the one who looks may be in the middle of drawing the pane.
  expect(listener).not.toHaveBeenCalled();
  await settle();
  expect(listener).toHaveBeenCalledTimes(1);
  items.current();
  await settle();
  expect(listener).toHaveBeenCalledTimes(1);
});

test('coming back to a mail makes it another item: what waited for the first one stays refused', () => {
  const mail = mailBeingWritten();
  const { mailbox, watch } = aMailbox(mail);
  const items = watch();
  const first = items.current()!;
  mailbox.item = mailFrom('Bram');
  items.current();
  mailbox.item = mail;
  expect(items.current()).toMatchObject({ kind: 'compose' });
  expect(first.isCurrent()).toBe(false);
  expect(items.current()!.key).not.toBe(first.key);
});

test('listeners hear of an event until they stop, and one of them may stop while hearing', () => {
  const { watch, tell } = aMailbox(mailBeingWritten());
  const items = watch();
  const heard: string[] = [];
  const stop = items.subscribe(() => {
    heard.push('first');
    stop();
  });
  items.subscribe(() => heard.push('second'));
  tell();
  tell();
  expect(heard).toEqual(['first', 'second', 'second']);
});

test.each<[string, (handler: () => void, done: Done) => void]>([
  [
    'throws',
    () => {
      throw new TypeError('no');
    },
  ],
  ['refuses', (_handler, done) => done(failedWith(5000))],
])(
  'a client that %s when it is asked for the event still shows its item',
  async (_what, register) => {
    const items = aMailbox(mailBeingWritten(), register).watch();
    await settle();
    expect(items.current()).toMatchObject({ kind: 'compose' });
  },
);

test('a mail retired by an event is refused without a call', async () => {
  const getAsync = jest.fn();
  const { watch, tell } = aMailbox({ subject: { getAsync, setAsync() {} } });
  const mail = watch().current();
  if (mail?.kind !== 'compose') throw new Error('no mail');
  tell();
  await expect(mail.subject()).rejects.toMatchObject({ code: 'item-changed' });
  expect(getAsync).not.toHaveBeenCalled();
});
