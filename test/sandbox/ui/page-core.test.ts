import { createReadSession } from '../../../src/sandbox/outlook/host/read-session.ts';
import { aMessage } from '../host/fake-message.ts';
import { aPane, createFakeClient, createFakeHost, openCore } from './page-stage.ts';

const one = createReadSession(aMessage({ id: 'm1' }));
const two = createReadSession(aMessage({ id: 'm2' }));

function open(pinned: boolean) {
  const core = openCore(createFakeClient(), { reading: one, pane: aPane(pinned) });
  const host = createFakeHost();
  core.host = host;
  return { core, host };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test('an unpinned pane closes when another item opens, before the add-in is told of the item', () => {
  const { core, host } = open(false);
  core.show({ reading: two });
  expect(core.store.get()).toMatchObject({ pane: null, reading: two });
  expect(host.told).toEqual(['pane closed', 'item']);
  expect(host.items).toEqual([two]);
});

test('a pinned pane stays and hears of the other item', () => {
  const { core, host } = open(true);
  core.show({ reading: two });
  expect(core.store.get().pane).toEqual(aPane(true));
  expect(host.told).toEqual(['item']);
  expect(host.items).toEqual([two]);
});

test('a pinned pane stays when nothing is open, and hears that', () => {
  const { core, host } = open(true);
  core.show({ reading: null });
  expect(core.store.get().pane).not.toBeNull();
  expect(host.items).toEqual([null]);
});

test('the same item shown again is no other item', () => {
  const { core, host } = open(false);
  core.show({ reading: one, folder: 'sent', selectedId: 'm1' });
  expect(core.store.get()).toMatchObject({ folder: 'sent', pane: aPane(false) });
  expect(host.told).toEqual([]);
});

test('an item behind the one in front is no other item', () => {
  const { core, host } = open(false);
  core.show({ active: { draft: 'none' } });
  host.told.length = 0;
  core.show({ reading: two });
  expect(host.told).toEqual([]);
});

test('a notice goes after six seconds; of many the last three stay', () => {
  const core = openCore(createFakeClient());
  for (let count = 0; count < 4; count += 1) core.notify('sent');
  expect(core.store.get().notices.map(({ id }) => id)).toEqual([2, 3, 4]);
  jest.advanceTimersByTime(5_999);
  expect(core.store.get().notices).toHaveLength(3);
  jest.advanceTimersByTime(1);
  expect(core.store.get().notices).toEqual([]);
});

test('the log keeps the order', () => {
  const core = openCore(createFakeClient());
  core.log('failure', 'one');
  core.log('command', 'two');
  expect(core.store.get().log.map(({ text }) => text)).toEqual(['one', 'two']);
});
