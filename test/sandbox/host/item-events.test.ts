import { watchItem } from '../../../src/sandbox/outlook/host/item-events.ts';
import { createReadSession } from '../../../src/sandbox/outlook/host/read-session.ts';
import { createComposeSession } from '../../../src/sandbox/outlook/host/compose-session.ts';
import type { InfobarMessage } from '../../../src/sandbox/outlook/shared/compose-session.ts';
import { createFakeMailbox } from './fake-mailbox.ts';
import { aMessage, anOwner } from './fake-message.ts';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

function stage() {
  const session = createComposeSession({
    client: createFakeMailbox().client,
    owner: anOwner(),
    preferences: { language: 'nl-NL', theme: 'light', profile: 'web', newMailType: 'html' },
    start: { kind: 'new' },
  });
  const fired: [string, unknown][] = [];
  let byAddin = false;
  const stop = watchItem(session, {
    fire: (action, data) => fired.push([action, data]),
    byAddin: () => byAddin,
  });
  const asAddin = (change: () => void) => {
    byAddin = true;
    change();
    byAddin = false;
  };
  return { session, fired, stop, asAddin };
}

const message: InfobarMessage = {
  key: 'k',
  kind: 'error',
  message: 'Mislukt',
  icon: null,
  persistent: false,
  actions: [],
};
const bram = { name: 'Bram', address: 'bram@partner.example' };

test('only the fields that changed are told', () => {
  const { session, fired } = stage();
  session.change({ cc: [bram] }, 'user');
  session.change({ cc: [{ ...bram }] }, 'addin');
  session.change({ subject: 'x' }, 'user');
  expect(fired).toEqual([
    ['olkRecipientsChanged', [JSON.stringify({ to: false, cc: true, bcc: false })]],
  ]);
});

test('attachments are told when they come and when they go', async () => {
  const { session, fired } = stage();
  const file = { name: 'x.txt', contentType: 'text/plain', content: 'bm90', isInline: false };
  const { id } = await session.addAttachment(file);
  await session.removeAttachment(id);
  const told = fired.map(
    ([, data]) => JSON.parse((data as string[])[0]!) as Record<string, unknown>,
  );
  expect(told).toMatchObject([
    { attachmentStatus: 'added', attachmentDetails: { name: 'x.txt' } },
    { attachmentStatus: 'removed', attachmentDetails: { name: 'x.txt' } },
  ]);
});

test('a message the user dismissed is told, one the add-in removed is not', () => {
  const { session, fired, asAddin } = stage();
  asAddin(() => session.change({ infobar: [message] }, 'addin'));
  asAddin(() => session.change({ infobar: [] }, 'addin'));
  expect(fired).toEqual([]);
  asAddin(() => session.change({ infobar: [message] }, 'addin'));
  session.change({ infobar: [] }, 'user');
  expect(fired).toEqual([['olkInfobarClicked', [{ actionType: 1, infobarType: 2 }]]]);
});

test('a message dismissed while reading is told as well', () => {
  const session = createReadSession(aMessage());
  const fired: unknown[] = [];
  session.setInfobar([message]);
  watchItem(session, { fire: (action) => fired.push(action), byAddin: () => false });
  session.setInfobar([]);
  expect(fired).toEqual(['olkInfobarClicked']);
});

test('nothing is told after one stopped watching', () => {
  const { session, fired, stop } = stage();
  stop();
  session.change({ to: [bram] }, 'user');
  expect(fired).toEqual([]);
});
