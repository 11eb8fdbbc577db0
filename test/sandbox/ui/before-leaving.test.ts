import { saveBeforeLeaving } from '../../../src/sandbox/outlook/ui/page/before-leaving.ts';
import { createComposeActions } from '../../../src/sandbox/outlook/ui/page/compose-actions.ts';
import { createFakeEditor } from '../host/fake-editor.ts';
import { createFakeClient, openCore, settled } from './page-stage.ts';

function open() {
  const client = createFakeClient();
  const core = openCore(client);
  const compose = createComposeActions(core);
  const page = new EventTarget();
  saveBeforeLeaving({ core }, page);
  const begin = () => {
    const session = compose.begin({ kind: 'new' });
    session.attachEditor(createFakeEditor('html', '<p>Dag</p>'));
    return session;
  };
  /** Whether the browser asks. */
  const leave = async (): Promise<boolean> => {
    const event = new Event('beforeunload', { cancelable: true });
    page.dispatchEvent(event);
    await settled();
    return event.defaultPrevented;
  };
  return { client, compose, begin, leave };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test('what was written and not yet saved is asked about, and saved meanwhile', async () => {
  const { client, begin, leave } = open();
  begin().change({ subject: 'Net getypt' }, 'user');
  expect(await leave()).toBe(true);
  expect([...client.mail.values()].map(({ subject }) => subject)).toEqual(['Net getypt']);
  expect(await leave()).toBe(false);
});

test('a form nobody wrote in is no reason to ask, and leaves no draft', async () => {
  const { client, begin, leave } = open();
  begin();
  expect(await leave()).toBe(false);
  expect(client.asked).toEqual([]);
});

test('what is not saved is asked about again', async () => {
  const { client, begin, leave } = open();
  client.failing = 'create';
  begin().change({ subject: 'Afspraak' }, 'user');
  expect(await leave()).toBe(true);
  expect(await leave()).toBe(true);
});

test('a mail that was thrown away is not asked about', async () => {
  const { client, compose, begin, leave } = open();
  const session = begin();
  session.change({ subject: 'Weg ermee' }, 'user');
  compose.discard(session.key);
  expect(await leave()).toBe(false);
  expect(client.asked).toEqual([]);
});
