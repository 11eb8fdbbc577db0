import { operations } from '../../../src/sandbox/outlook/host/dispatch/dispatcher.ts';
import { takeAppends } from '../../../src/sandbox/outlook/host/pending-appends.ts';
import { createReadSession } from '../../../src/sandbox/outlook/host/read-session.ts';
import { aMessage } from './fake-message.ts';
import { code, html, ok, stage, text } from './dispatcher-stage.ts';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test('writing asks the editor for exactly what the add-in gave', async () => {
  const { call, editor } = stage();
  await call(13, { data: '<b>a</b>', ...html });
  await call(23, { data: 'b', ...text });
  await call(38, { data: 'c', ...text });
  await call(173, { data: 'd', ...html });
  await call(176);
  expect(editor.asked).toEqual([
    'insertAtCaret html <b>a</b>',
    'prepend text b',
    'setBody text c',
    'setSignature html d',
    'removeSignature',
  ]);
});

test('an editor that refuses decides on the number that is answered', async () => {
  const { call, editor } = stage();
  editor.insertAtCaret = () => {
    throw Object.assign(new Error('no'), { code: 9016 });
  };
  await expect(call(13, { data: 'x', ...text })).resolves.toEqual(code(9016));
});

test('a fault in the host is answered and reported, never silent', async () => {
  const { call, editor, reports } = stage();
  editor.insertAtCaret = () => {
    throw new Error('broken');
  };
  await expect(call(13, { data: 'x', ...text })).resolves.toEqual(code(5001));
  expect(reports).toEqual([expect.stringContaining('failure: Dispatch id 13')]);
});

test.each([
  [13, { data: 1, ...text }, 9031],
  [13, { data: 'x', coercionType: 9 }, 1000],
  [15, { recipientField: 7 }, 9031],
  [21, { recipientField: 0, recipientArray: [{}] }, 9031],
  [17, {}, 9031],
  [33, { key: 'k', type: 9, message: 'm' }, 9031],
  [404, [{ a: 1 }], 9031],
  [404, 'x', 9031],
  [152, { internetHeaderNameValuePairs: { a: 1 } }, 9031],
])('%i with parameters that make no sense answers so', async (dispid, raw, errorCode) => {
  await expect(stage().call(dispid, raw)).resolves.toEqual(code(errorCode));
});

test('a selection in the subject is told, and replaced there', async () => {
  const { call, session } = stage();
  session.change(
    { subject: 'Over morgen', subjectSelection: 'morgen', selectionSource: 'subject' },
    'user',
  );
  await expect(call(28, text)).resolves.toEqual({
    ...ok,
    data: { data: 'morgen', sourceProperty: 'subject' },
  });
  await call(29, { data: 'vandaag', ...text });
  expect(session.state().subject).toBe('Over vandaag');
  await expect(call(29, { data: '<b>x</b>', ...html })).resolves.toEqual(code(9016));
});

test('a subject stays one line', async () => {
  const { call, session } = stage();
  await call(17, { subject: 'een\r\ntwee' });
  expect(session.state().subject).toBe('een twee');
});

test('messages in the bar are five, each key once, and told by the name of their kind', async () => {
  const { call } = stage();
  const message = (key: string) => ({ key, type: 0, message: key, icon: 'i', persistent: true });
  for (const key of ['a', 'b', 'c', 'd', 'e']) await call(33, message(key));
  await expect(call(33, message('f'))).resolves.toEqual(code(9025));
  await expect(call(33, message('a'))).resolves.toEqual(code(9023));
  const { data } = await call(34);
  expect(data).toContainEqual({
    key: 'a',
    type: 'informationalMessage',
    message: 'a',
    icon: 'i',
    persistent: true,
  });
});

test('internet headers are the same in any case', async () => {
  const { call } = stage();
  await call(152, { internetHeaderNameValuePairs: { 'X-Kern': '1' } });
  await call(152, { internetHeaderNameValuePairs: { 'x-kern': '2' } });
  await expect(call(151, { internetHeaderKeys: ['X-KERN'] })).resolves.toEqual({
    ...ok,
    data: { 'x-kern': '2' },
  });
  await call(153, { internetHeaderKeys: ['X-kern'] });
  await expect(call(151, { internetHeaderKeys: ['x-kern'] })).resolves.toEqual({ ...ok, data: {} });
});

test('settings that cannot be saved answer so', async () => {
  const { call, settings, failSettings } = stage();
  await call(404, [{ a: '1' }]);
  expect(settings()).toEqual({ a: '1' });
  failSettings();
  await expect(call(404, [{ a: '2' }])).resolves.toEqual(code(9019));
  expect(settings()).toEqual({ a: '1' });
});

test('a mailbox out of reach is a network error, a draft that cannot be saved a save error', async () => {
  const { call, mailbox } = stage();
  mailbox.fail('everything');
  await expect(call(32)).resolves.toEqual(code(9021));
  await expect(call(148, { base64String: 'AAAA', name: 'x' })).resolves.toEqual(code(9041));
});

test('what is appended on sending waits with the session', async () => {
  const { call, session } = stage();
  await call(100, { appendTxt: '<p>Voet</p>', ...html });
  expect(takeAppends(session)).toEqual([{ data: '<p>Voet</p>', coercion: 'html' }]);
  expect(takeAppends(session)).toEqual([]);
});

test('forms are opened with what the add-in gave', async () => {
  const { call, asked } = stage();
  const reading = createReadSession(aMessage());
  await call(
    178,
    {
      toRecipients: ['a@b.example'],
      subject: 's',
      htmlBody: 'h',
      attachments: [['file', 'x.pdf', 'u', false]],
    },
    reading,
  );
  await call(182, { htmlBody: 'dank' }, reading);
  await call(8, { itemId: 'm9' }, reading);
  expect(asked).toEqual([
    ['new', { to: ['a@b.example'], cc: [], bcc: [], subject: 's', htmlBody: 'h' }],
    ['reply', { replyAll: true, htmlBody: 'dank' }],
    ['open', 'm9'],
  ]);
});

test('an answer is an object, whatever is asked', async () => {
  for (const dispid of [...Object.keys(operations).map(Number), 9999]) {
    if (dispid === 403 || dispid === 16) continue; // a window and a download need a browser
    for (const raw of [undefined, null, 7, 'x', [], {}]) {
      const answer: unknown = await stage().call(dispid, raw);
      expect(answer).toEqual(expect.any(Object));
    }
  }
});
