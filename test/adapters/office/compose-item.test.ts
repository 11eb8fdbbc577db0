import { createComposeItem } from '../../../src/adapters/office/compose-item.ts';
import type { OfficeComposeItem } from '../../../src/adapters/office/compose-item.ts';
import type { HtmlString } from '../../../src/core/text/html-string.ts';
import { failedWith, installOfficeGlobals, succeeded } from './office-globals.ts';
import type { Done } from './office-globals.ts';

/* What the contract cannot bring about in a mail program: limits before the call, answers of other items. */
beforeAll(installOfficeGlobals);

interface Called {
  readonly name: string;
  readonly given: readonly unknown[];
}

type Respond = (called: Called, done: Done) => void;

/** An item of office.js that writes down what it is asked, and answers as the test says. */
function officeItem(respond: Respond, fields: readonly string[] = ['to', 'cc', 'bcc']) {
  const calls: Called[] = [];
  const method = (name: string) => {
    return (...all: unknown[]) => {
      const called = { name, given: all.slice(0, -1) };
      calls.push(called);
      respond(called, all.at(-1) as Done);
    };
  };
  const item = {
    body: {
      getTypeAsync: method('body.getTypeAsync'),
      getAsync: method('body.getAsync'),
      setSelectedDataAsync: method('body.setSelectedDataAsync'),
    },
    subject: { getAsync: method('subject.getAsync'), setAsync: method('subject.setAsync') },
    notificationMessages: {
      replaceAsync: method('replaceAsync'),
      addAsync: method('addAsync'),
    },
    getSelectedDataAsync: method('getSelectedDataAsync'),
    addHandlerAsync: method('addHandlerAsync'),
    ...Object.fromEntries(fields.map((field) => [field, { getAsync: method(field) }])),
  };
  return { item: item as unknown as OfficeComposeItem, calls };
}

/** An item that is current until the test says otherwise. */
function compose(respond: Respond, fields?: readonly string[]) {
  const { item, calls } = officeItem(respond, fields);
  const user = { here: true };
  const mail = createComposeItem(item, {
    key: 'item-1',
    isCurrent: () => user.here,
    timeoutMs: 50,
  });
  return { mail, calls, user };
}

const yes: Respond = (_called, done) => done(succeeded());
const failure = (code: string) => ({ name: 'OfficeError', code });

describe('limits are held before anything is asked', () => {
  test.each([
    ['text', { kind: 'text', text: 'x'.repeat(1_000_001) }],
    ['HTML', { kind: 'html', html: 'x'.repeat(1_000_001) as HtmlString }],
  ] as const)('a million characters of %s', async (_what, content) => {
    const { mail, calls } = compose(yes);
    await expect(mail.insertAtCursor(content)).rejects.toMatchObject(failure('too-long'));
    expect(calls).toEqual([]);
    const [key, value] = Object.entries(content)[1]!;
    await mail.insertAtCursor({ ...content, [key]: value.slice(1) });
    expect(calls).toHaveLength(1);
  });

  test('255 characters of subject, counted after it was made one line', async () => {
    const { mail, calls } = compose(yes);
    await expect(mail.setSubject('x'.repeat(256))).rejects.toMatchObject(failure('too-long'));
    expect(calls).toEqual([]);
    await mail.setSubject(`${'x'.repeat(200)}\r\n\r\n${'y'.repeat(54)}`);
    expect(calls).toEqual([
      { name: 'subject.setAsync', given: [`${'x'.repeat(200)} ${'y'.repeat(54)}`] },
    ]);
  });

  test.each([
    [150, 'x'.repeat(150)],
    [151, `${'x'.repeat(149)}…`],
  ])('%i characters above the mail', async (length, shown) => {
    const { mail, calls } = compose(yes);
    await mail.notify('error', 'x'.repeat(length));
    expect(calls[0]!.given[1]).toEqual({ type: 'errorMessage', message: shown });
  });
});

describe('a line above the mail', () => {
  test('is not tried again after a failure', async () => {
    const { mail, calls } = compose((_called, done) => done(failedWith(9042)));
    await expect(mail.notify('information', 'x')).rejects.toMatchObject(failure('failed'));
    expect(calls).toHaveLength(1);
  });
});

describe('an answer that comes when the user has gone', () => {
  test.each([
    ['bodyText', (mail: Mail) => mail.bodyText()],
    ['selection', (mail: Mail) => mail.selection()],
    ['subject', (mail: Mail) => mail.subject()],
    ['recipients', (mail: Mail) => mail.recipients()],
    ['insertAtCursor', (mail: Mail) => mail.insertAtCursor({ kind: 'text', text: 'x' })],
  ])('is not taken for the answer of this mail: %s', async (_name, question) => {
    const { mail, calls, user } = compose((_called, done) => {
      user.here = false;
      done(succeeded([]));
    });
    await expect(question(mail)).rejects.toMatchObject(failure('item-changed'));
    expect(calls).toHaveLength(1);
    await expect(question(mail)).rejects.toMatchObject(failure('item-changed'));
    expect(calls).toHaveLength(1);
  });
});

type Mail = ReturnType<typeof compose>['mail'];

describe('the selection', () => {
  const selected =
    (html: string, text: string): Respond =>
    ({ given }, done) =>
      done(succeeded({ data: given[0] === 'html' ? html : text, sourceProperty: 'body' }));

  test.each([
    ['a picture', '<img src="cid:1">', '', '\ufffc'],
    ['a line across, among white space', '<p> </p><hr>', ' \n', '\ufffc'],
    ['nothing', '', '', ''],
    ['nothing, in the mail program’s own wrapping', '<html><body><p></p></body></html>', '', ''],
    ['words around a picture', 'ja <img src="cid:1">', 'ja ', 'ja '],
  ])('of %s is told', async (_what, html, text, told) => {
    const { mail } = compose(selected(html, text));
    expect(await mail.selection()).toEqual({ source: 'body', text: told });
  });

  test.each([
    [9016, 'invalid'],
    [5000, 'not-supported'],
    [5001, 'failed'],
  ])('is unknown, and no failure, when a client answers %i', async (code) => {
    const { mail } = compose((_called, done) => done(failedWith(code)));
    expect(await mail.selection()).toEqual({ source: 'none', text: '' });
  });

  test.each([
    ['item-changed', (done: Done) => done(failedWith(9030))],
    ['no-permission', (done: Done) => done(failedWith(7000))],
    ['timed-out', () => {}],
  ])('fails with %s when that is what happened', async (code, respond) => {
    const { mail } = compose((_called, done) => respond(done));
    await expect(mail.selection()).rejects.toMatchObject(failure(code));
  });

  test('is empty in the body when a client tells nothing', async () => {
    const { mail } = compose(yes);
    expect(await mail.selection()).toEqual({ source: 'body', text: '' });
  });
});

describe('the recipients', () => {
  const person = (name: string) => ({ displayName: name, emailAddress: `${name}@partner.example` });

  test('of an appointment are those who must and those who may come', async () => {
    const { mail } = compose(
      ({ name }, done) => done(succeeded([person(name)])),
      ['requiredAttendees', 'optionalAttendees'],
    );
    expect(await mail.recipients()).toEqual([
      { name: 'requiredAttendees', address: 'requiredAttendees@partner.example' },
      { name: 'optionalAttendees', address: 'optionalAttendees@partner.example' },
    ]);
  });

  test('cannot be read when one of the fields cannot', async () => {
    const { mail } = compose(({ name }, done) =>
      done(name === 'cc' ? failedWith(5001) : succeeded([person(name)])),
    );
    await expect(mail.recipients()).rejects.toMatchObject(failure('failed'));
  });

  test('are listened to once for all, and not on behalf of a mail the user has left', async () => {
    let changed: () => void = () => {};
    const { mail, calls, user } = compose(({ given }, done) => {
      changed = given[1] as () => void;
      done(succeeded());
    });
    const heard: string[] = [];
    mail.onRecipientsChanged(() => heard.push('one'));
    const stop = mail.onRecipientsChanged(() => heard.push('two'));
    expect(calls).toHaveLength(1);
    changed();
    stop();
    changed();
    user.here = false;
    changed();
    expect(heard).toEqual(['one', 'two', 'one']);
  });

  test('are not listened to in a client that cannot; the next listener tries again', async () => {
    const { mail, calls } = compose((_called, done) => done(failedWith(5000)));
    mail.onRecipientsChanged(() => {})();
    await new Promise((resolve) => setImmediate(resolve));
    mail.onRecipientsChanged(() => {})();
    await new Promise((resolve) => setImmediate(resolve));
    expect(calls).toHaveLength(2);
  });
});
