import { operations } from '../../../src/sandbox/outlook/host/dispatch/dispatcher.ts';
import { unsupportedOperations } from '../../../src/sandbox/outlook/host/dispatch/unsupported-operations.ts';
import { createReadSession } from '../../../src/sandbox/outlook/host/read-session.ts';
import { aMessage } from './fake-message.ts';
import { code, html, ok, person, stage, text } from './dispatcher-stage.ts';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

const like = (fields: object): unknown => expect.objectContaining(fields);
const containing = (part: string): unknown => expect.stringContaining(part);

const writing: [number, string, unknown, unknown][] = [
  [13, 'body.setSelectedData', { data: 'x', ...text }, ok],
  [14, 'body.getType', undefined, { ...ok, data: 'html' }],
  [15, 'recipients.get', { recipientField: 0 }, { ...ok, data: [] }],
  [17, 'subject.set', { subject: 'x' }, ok],
  [18, 'subject.get', undefined, { ...ok, data: '' }],
  [21, 'recipients.set', { recipientField: 1, recipientArray: [person] }, ok],
  [22, 'recipients.add', { recipientField: 2, recipientArray: [person] }, ok],
  [23, 'body.prepend', { data: 'x', ...html }, ok],
  [28, 'getSelectedData', text, { ...ok, data: { data: '', sourceProperty: 'body' } }],
  [29, 'setSelectedData', { data: 'x', ...html }, ok],
  [32, 'save', undefined, { ...ok, data: 'd1' }],
  [33, 'infobar.add', { key: 'k', type: 1, message: 'm' }, ok],
  [34, 'infobar.getAll', undefined, { ...ok, data: [] }],
  [37, 'body.get', html, { ...ok, data: 'Begin' }],
  [38, 'body.set', { data: 'x', ...html }, ok],
  [40, 'RegisterConsent', { consentState: 1 }, ok],
  [41, 'close', undefined, ok],
  [42, 'CloseApp', undefined, ok],
  [99, 'getInitializationContext', undefined, { ...ok, data: '' }],
  [100, 'appendOnSend', { appendTxt: 'x', ...html }, ok],
  [
    107,
    'from.get',
    undefined,
    {
      ...ok,
      data: like({ address: 'sanne@centrum.example', recipientType: 2 }),
    },
  ],
  [
    148,
    'addFileAttachmentFromBase64',
    { base64String: 'bm90YQ==', name: 'x.txt', isInline: false },
    { ...ok, data: 'a1' },
  ],
  [149, 'getAttachments', undefined, { ...ok, data: [] }],
  [151, 'internetHeaders.get', { internetHeaderKeys: ['x-a'] }, { ...ok, data: {} }],
  [152, 'internetHeaders.set', { internetHeaderNameValuePairs: { 'x-a': '1' } }, ok],
  [153, 'internetHeaders.remove', { internetHeaderKeys: ['x-a'] }, ok],
  [157, 'categories.get', undefined, { ...ok, data: [] }],
  [158, 'categories.add', { categories: ['Rood'] }, ok],
  [159, 'categories.remove', { categories: ['Rood'] }, ok],
  [
    160,
    'masterCategories.get',
    undefined,
    { ...ok, data: [{ displayName: 'Rood', color: 'Preset0' }] },
  ],
  [
    161,
    'masterCategories.add',
    { categoryDetails: [{ displayName: 'Nieuw', color: 'Preset1' }] },
    ok,
  ],
  [162, 'masterCategories.remove', { categories: ['Rood'] }, ok],
  [35, 'infobar.replace', { key: 'none', type: 1, message: 'm' }, ok],
  [163, 'logTelemetry', {}, ok],
  [166, 'delayDeliveryTime.get', undefined, { ...ok, data: 0 }],
  [167, 'delayDeliveryTime.set', { time: 1 }, ok],
  [173, 'setSignature', { data: 'x', ...html }, ok],
  [
    174,
    'getComposeType',
    undefined,
    { ...ok, data: { composeType: 'newMail', coercionType: 'html' } },
  ],
  [175, 'isClientSignatureEnabled', undefined, { ...ok, data: true }],
  [176, 'disableClientSignature', undefined, ok],
  [185, 'sessionData.set', { name: 'a', value: '1' }, ok],
  [187, 'sessionData.getAll', undefined, { ...ok, data: {} }],
  [188, 'sessionData.clear', undefined, ok],
  [193, 'recordTrace', {}, ok],
  [400, 'trackCtq', {}, ok],
  [401, 'recordTrace', {}, ok],
  [402, 'recordDataPoint', {}, ok],
  [404, 'roamingSettings.save', [{ a: '1' }], ok],
  [3, 'loadCustomProperties', undefined, { wasSuccessful: true, customProperties: '{}' }],
  [4, 'customProperties.save', { customProperties: { a: 1 } }, ok],
  [2, 'getUserIdentityToken', undefined, like({ wasSuccessful: false, errorCode: 9018 })],
  [12, 'getCallbackToken', { isRest: true }, like({ wasSuccessful: false })],
  [5, 'makeEwsRequest', { body: '<x/>' }, like({ wasProxySuccessful: false })],
  [20, 'removeAttachment', { attachmentIndex: 'none' }, code(9008)],
  [36, 'infobar.remove', { key: 'none' }, code(9024)],
  [150, 'getAttachmentContent', { id: 'none' }, code(9003)],
  [164, 'getItemId', undefined, code(9046)],
  [186, 'sessionData.get', { name: 'none' }, code(9050)],
  [189, 'sessionData.remove', { name: 'none' }, code(9050)],
  [168, 'getAllInternetHeaders', undefined, code(9032)],
  [44, 'displayNewMessageForm', {}, code(9032)],
  [10, 'displayReplyForm', { htmlBody: '' }, code(9032)],
];

describe('every dispatch id of a mail that is written', () => {
  const wirePerson = { ...person, recipientType: 3, appointmentResponse: 0 };
  test.each(writing)('%i, %s, is answered', async (dispid, _name, raw, answer) => {
    await expect(stage({ content: 'Begin' }).call(dispid, raw)).resolves.toEqual(answer);
  });

  test('a person is told with name, address and place', async () => {
    const { call } = stage();
    await call(22, { recipientField: 0, recipientArray: [person] });
    await expect(call(15, { recipientField: 0 })).resolves.toEqual({ ...ok, data: [wirePerson] });
  });
});

const attachment = {
  id: 'o1',
  name: 'n.txt',
  contentType: 'text/plain',
  size: 3,
  isInline: false,
};
const reading: [number, unknown, unknown][] = [
  [14, undefined, { ...ok, data: 'html' }],
  [37, text, { ...ok, data: 'Dag Sanne' }],
  [150, { id: 'o1' }, { ...ok, data: { content: 'bm90', format: 'base64' } }],
  [168, undefined, { ...ok, data: containing('Subject: Planning\r\n') }],
  [157, undefined, { ...ok, data: [] }],
  [158, { categories: ['Rood'] }, ok],
  [4, { customProperties: { a: 1 } }, ok],
  [13, { data: 'x', ...text }, code(9032)],
  [17, { subject: 'x' }, code(9032)],
  ...[8, 179].map((dispid): [number, unknown, unknown] => [dispid, { itemId: 'm9' }, ok]),
  ...[10, 30, 181, 183, 11, 31, 182, 184, 44, 178].map((dispid): [number, unknown, unknown] => [
    dispid,
    { htmlBody: '<p>x</p>' },
    ok,
  ]),
];

describe('every dispatch id of a message that is read', () => {
  test.each(reading)('%i is answered', async (dispid, raw, answer) => {
    const { call, mailbox } = stage();
    const message = aMessage({ attachments: [attachment] });
    const session = createReadSession(message, { client: mailbox.client, address: 'x@y.example' });
    await expect(call(dispid, raw, session)).resolves.toEqual(answer);
  });
});

test('every operation has been put to the test here', () => {
  const tested = new Set([...writing, ...reading].map(([dispid]) => dispid));
  const elsewhere = [16, 403]; // a download below; a window in the browser
  const untested = Object.keys(operations)
    .map(Number)
    .filter((dispid) => !tested.has(dispid));
  expect(untested).toEqual(elsewhere);
  expect([...tested].filter((dispid) => unsupportedOperations.has(dispid))).toEqual([]);
});

test('a file is fetched from its address and attached', async () => {
  const fetched = jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('nota'));
  const { call, mailbox } = stage();
  const file = { uri: 'https://localhost/x.txt', name: 'x.txt', isInline: false };
  await expect(call(16, file)).resolves.toEqual({ ...ok, data: 'a1' });
  expect(mailbox.attachments.get('a1')?.content).toBe('bm90YQ==');
  fetched.mockResolvedValue(new Response('', { status: 404 }));
  await expect(call(16, file)).resolves.toEqual(code(9054));
  fetched.mockRestore();
});
