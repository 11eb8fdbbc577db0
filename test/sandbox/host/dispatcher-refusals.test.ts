import { unsupportedOperations } from '../../../src/sandbox/outlook/host/dispatch/unsupported-operations.ts';
import { code, html, ok, person, stage, text } from './dispatcher-stage.ts';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test.each([...unsupportedOperations.keys(), 9999])('%i fails loudly', async (dispid) => {
  const { call, reports } = stage();
  await expect(call(dispid, {})).resolves.toEqual(code(5000));
  expect(reports).toEqual([expect.stringContaining(`Dispatch id ${dispid} (`)]);
});

test.each([
  [13, { data: 'x', ...html }],
  [23, { data: 'x', ...html }],
  [29, { data: 'x', ...html }],
  [38, { data: 'x', ...html }],
  [100, { appendTxt: 'x', ...html }],
  [173, { data: 'x', ...html }],
])('%i refuses HTML in a plain-text body and leaves it as it was', async (dispid, raw) => {
  const { call, editor } = stage({ bodyType: 'text', content: 'tekst' });
  await expect(call(dispid, raw)).resolves.toEqual(code(2006));
  expect(editor.getText()).toBe('tekst');
});

test.each([
  [13, 'ReadItem', { data: 'x', ...text }],
  [17, 'ReadItem', { subject: 'x' }],
  [28, 'ReadItem', text],
  [32, 'ReadItem', undefined],
  [185, 'ReadItem', { name: 'a', value: 'b' }],
  [18, 'Restricted', undefined],
  [33, 'Restricted', { key: 'k', type: 1, message: 'm' }],
  [5, 'ReadWriteItem', { body: '' }],
  [161, 'ReadWriteItem', { categoryDetails: [] }],
] as const)('%i is refused to an add-in with %s', async (dispid, permissions, raw) => {
  const { call, session, editor } = stage({ permissions });
  await expect(call(dispid, raw)).resolves.toEqual(code(7000));
  expect(session.state().subject).toBe('');
  expect(editor.asked).toEqual([]);
});

test('what has no item to act on answers that the item changed', async () => {
  await expect(stage().call(18, undefined, null)).resolves.toEqual(code(9030));
});

const long = (length: number) => 'x'.repeat(length);
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...person, name: `${index}` }));

test.each<[string, number, (size: number) => unknown, number, number]>([
  ['the body', 13, (size) => ({ data: long(size), ...text }), 1_000_000, 2009],
  ['the whole body', 38, (size) => ({ data: long(size), ...text }), 1_000_000, 2009],
  ['a signature', 173, (size) => ({ data: long(size), ...html }), 30_000, 2009],
  ['what is appended on sending', 100, (size) => ({ appendTxt: long(size), ...html }), 5_000, 2009],
  ['the subject', 17, (size) => ({ subject: long(size) }), 255, 2009],
  ['a message in the bar', 33, (size) => ({ key: 'k', type: 2, message: long(size) }), 150, 9031],
  [
    'recipients of one call',
    22,
    (size) => ({ recipientField: 0, recipientArray: many(size) }),
    100,
    9012,
  ],
  ['session data', 185, (size) => ({ name: 'n', value: long(size - 1) }), 50_000, 9051],
  ['custom properties', 4, (size) => ({ customProperties: { a: long(size - 8) } }), 2_500, 9031],
  ['roaming settings', 404, (size) => [{ a: long(size - 8) }], 32_768, 9019],
])('%s has the limit of Outlook', async (_name, dispid, raw, limit, errorCode) => {
  await expect(stage().call(dispid, raw(limit))).resolves.toEqual(ok);
  await expect(stage().call(dispid, raw(limit + 1))).resolves.toEqual(code(errorCode));
});

test('a field holds 500 recipients', async () => {
  const { call, session } = stage();
  session.change({ to: many(450) }, 'user');
  await expect(call(22, { recipientField: 0, recipientArray: many(51) })).resolves.toEqual(
    code(9012),
  );
  await expect(call(22, { recipientField: 0, recipientArray: many(50) })).resolves.toEqual(ok);
  expect(session.state().to).toHaveLength(500);
});

test('attachments together hold 25 MB and are 499 at most', async () => {
  const { call, session, mailbox } = stage();
  const file = { contentType: 'text/plain', isInline: false, content: '' };
  await session.addAttachment({ ...file, name: 'a', content: 'A'.repeat(33 * 1024 * 1024) });
  const megabyte = { base64String: 'A'.repeat(2 * 1024 * 1024), name: 'b' };
  await expect(call(148, megabyte)).resolves.toEqual(code(9000));
  const full = stage();
  for (let count = 0; count < 499; count += 1)
    await full.session.addAttachment({ ...file, name: `${count}` });
  await expect(full.call(148, { base64String: 'AAAA', name: 'x' })).resolves.toEqual(code(9001));
  expect(mailbox.attachments.size).toBe(1);
});

test('three calls for attachments may be under way', async () => {
  const { call, mailbox } = stage();
  const release = mailbox.hold();
  const first = [1, 2, 3].map((name) => call(148, { base64String: 'AAAA', name: `${name}` }));
  await expect(call(148, { base64String: 'AAAA', name: '4' })).resolves.toEqual(code(9007));
  release();
  const answers = await Promise.all(first);
  expect(answers.map((answer) => answer['errorCode'])).toEqual([0, 0, 0]);
});

test('what is no base64 is not attached', async () => {
  await expect(stage().call(148, { base64String: 'geen base64!', name: 'x' })).resolves.toEqual(
    code(9007),
  );
});
