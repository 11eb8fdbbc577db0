import { frameName, newFrameIdentity } from '../../../src/sandbox/outlook/host/addin-frame.ts';
import { callCommon } from '../../../src/sandbox/outlook/host/common-calls.ts';
import { clientProfiles } from '../../../src/sandbox/outlook/host/client-profiles.ts';
import { createFaults } from '../../../src/sandbox/outlook/host/faults.ts';
import { focusRequestOf } from '../../../src/sandbox/outlook/host/focus-request.ts';
import { appContext, initialData } from '../../../src/sandbox/outlook/host/initial-data.ts';
import { createReadSession } from '../../../src/sandbox/outlook/host/read-session.ts';
import {
  formatAnswer,
  formatEvent,
  formatNotification,
  parseRequest,
} from '../../../src/sandbox/outlook/host/wire.ts';
import { createWireLog } from '../../../src/sandbox/outlook/host/wire-log.ts';
import type { AddinDescription, ClientProfile } from '../../../src/sandbox/outlook/shared/addin.ts';
import { aMessage, anOwner } from './fake-message.ts';

const request = {
  _messageType: 0,
  _actionName: 'ExecuteMethod',
  _conversationId: 'conv',
  _correlationId: 4,
  _data: { MethodData: { DispatchId: 18 } },
  _actionType: 0,
};

test('a request of office.js is read', () => {
  expect(parseRequest(JSON.stringify(request))).toEqual({
    action: 'ExecuteMethod',
    kind: 'invoke',
    conversationId: 'conv',
    correlationId: 4,
    data: request._data,
  });
  expect(parseRequest(JSON.stringify({ ...request, _actionType: 1 }))?.kind).toBe('register');
  expect(parseRequest(JSON.stringify({ ...request, _actionType: 2 }))?.kind).toBe('unregister');
});

test.each([
  ['no text', { ...request }],
  ['no JSON', 'hoi'],
  ['a list', '[]'],
  ['null', 'null'],
  ['an answer', JSON.stringify({ ...request, _messageType: 1 })],
  ['no name', JSON.stringify({ ...request, _actionName: 7 })],
  ['no number', JSON.stringify({ ...request, _correlationId: '4' })],
  ['an unknown kind', JSON.stringify({ ...request, _actionType: 9 })],
])('%s is no request', (_name, message) => {
  expect(parseRequest(message)).toBeNull();
});

test('answers, events and notifications have the form office.js reads', () => {
  const parsed = parseRequest(JSON.stringify(request))!;
  expect(JSON.parse(formatAnswer(parsed, 'https://h', { a: 1 }))).toMatchObject({
    _messageType: 1,
    _correlationId: 4,
    _data: { a: 1 },
    _errorCode: 0,
    _responseType: 0,
  });
  expect(JSON.parse(formatEvent('olkRecipientsChanged', 'conv', 'https://h', []))).toMatchObject({
    _messageType: 1,
    _actionName: 'olkRecipientsChanged',
    _responseType: 1,
  });
  expect(JSON.parse(formatNotification('conv', 1, 'https://h', [11]))).toMatchObject({
    _messageType: 0,
    _actionName: 'Office_notifyAgave',
    _conversationId: 'conv_ntf',
    _data: [11],
  });
});

test('a frame is told its host, without telemetry', () => {
  const identity = newFrameIdentity();
  const options = { language: 'fr-FR', hostOrigin: 'https://localhost:1', isDialog: true } as const;
  const name = JSON.parse(frameName(identity, options)) as Record<string, string>;
  expect(name['hostInfo']).toMatch(
    /^Outlook\$Web\$16\.01\$fr-FR\$[0-9a-f-]{36}\$isDialog\$disableLogging\$0$/u,
  );
  expect(name['xdmInfo']).toBe(
    `${identity.conversationId}|${identity.controlId}|https://localhost:1`,
  );
  expect(newFrameIdentity()).not.toEqual(identity);
});

test('each client tells what it has: classic Outlook less than the others', () => {
  const mailbox = (profile: ClientProfile) =>
    Number(clientProfiles[profile].requirements['Mailbox']?.split('.')[1]);
  expect([mailbox('web'), mailbox('new-windows')]).toEqual([12, 12]);
  expect(mailbox('classic-windows')).toBeLessThan(12);
  expect(clientProfiles.web.requirements).toHaveProperty('NestedAppAuth');
  expect(clientProfiles['classic-windows'].requirements).not.toHaveProperty('NestedAppAuth');
});

const addin = {
  id: 'x',
  displayName: { default: 'Add-in', byLanguage: { 'nl-NL': 'Invoegtoepassing' } },
  appDomains: ['https://elders.example'],
  permissions: 'ReadWriteItem',
} as unknown as AddinDescription;
const known = {
  addin,
  owner: anOwner(),
  preferences: { language: 'nl-NL', theme: 'light', profile: 'web', newMailType: 'html' },
} as const;

test('the context has everything without which office.js throws', () => {
  const context = appContext({
    ...known,
    controlId: 'ctl',
    url: 'https://localhost:2/pane.html',
    settings: {},
    frame: { width: 320, height: 600 },
  });
  const needed = [
    '_id',
    '_appName',
    '_appVersion',
    '_appUILocale',
    '_dataLocale',
    '_docUrl',
    '_clientMode',
    '_settings',
    '_reason',
  ];
  for (const name of needed) expect(context[name]).toBeDefined();
  expect(context).toMatchObject({
    _addinName: 'Invoegtoepassing',
    _appDomains: ['https://localhost:2', 'https://elders.example'],
    _requirementMatrix: JSON.stringify(clientProfiles.web.requirements),
  });
});

test.each([
  ['Restricted', 0],
  ['ReadItem', 1],
  ['ReadWriteItem', 3],
  ['ReadWriteMailbox', 2],
] as const)('the permission %s is %i on the wire', (permissions, level) => {
  const data = initialData(null, { ...known, addin: { ...addin, permissions } });
  expect(data).toMatchObject({ permissionLevel: level, itemType: 6 });
});

test('a message that is read is told whole', () => {
  const message = aMessage({ subject: 'Re: Planning' });
  expect(initialData(createReadSession(message), known)).toMatchObject({
    itemType: 1,
    id: 'm1',
    subject: 'Re: Planning',
    normalizedSubject: 'Planning',
    from: { address: 'bram@partner.example', recipientType: 3 },
    to: [{ address: 'sanne@centrum.example', recipientType: 2 }],
    dateTimeCreated: Date.parse('2027-05-17T12:05:00Z'),
  });
});

test('the wire log keeps the last 2,000 messages, and of long ones the length', () => {
  const log = createWireLog(() => 1);
  for (let count = 0; count < 5_000; count += 1) {
    log.add({ frame: 'pane', direction: 'in', action: `${count}`, dispid: null, data: null });
  }
  expect(log.entries()).toHaveLength(2_000);
  expect(log.entries().at(-1)?.action).toBe('4999');
  log.add({
    frame: 'pane',
    direction: 'in',
    action: 'long',
    dispid: 148,
    data: 'x'.repeat(50_000),
  });
  expect(log.entries().at(-1)?.data).toBe('(50002 characters)');
});

test('a fault is met by the calls it is for, as often as planned', async () => {
  const faults = createFaults();
  const before = jest.fn();
  faults.set({ delay: 0, errorCode: 9041, neverAnswer: false, dispids: [18], times: 1, before });
  await expect(faults.meet(17)).resolves.toEqual({ kind: 'carry-out' });
  await expect(faults.meet(18)).resolves.toEqual({ kind: 'error', code: 9041 });
  await expect(faults.meet(18)).resolves.toEqual({ kind: 'carry-out' });
  expect(before).toHaveBeenCalledTimes(1);
  faults.set({ delay: 0, errorCode: null, neverAnswer: true, dispids: null, times: null });
  await expect(faults.meet(1)).resolves.toEqual({ kind: 'silence' });
  faults.set(null);
  await expect(faults.meet(1)).resolves.toEqual({ kind: 'carry-out' });
});

test.each([
  [13, 'forward'],
  [14, 'backward'],
  [15, 'escape'],
  [5, 'forward'],
  [6, 'backward'],
  [0, null],
  [39, null],
])('the keyboard’s %i means %s', (action, meaning) => {
  expect(focusRequestOf(['ctl', action])).toBe(meaning);
  expect(focusRequestOf(null)).toBeNull();
});

function commonTarget() {
  return {
    completed: jest.fn(),
    closePane: jest.fn(),
    messageParent: jest.fn(),
    messageChild: jest.fn(),
    report: jest.fn(),
  };
}

test('calls of the common API reach what they are for', () => {
  const target = commonTarget();
  const event = JSON.stringify({ completedContext: { allowEvent: true } });
  expect(callCommon(94, { 0: 'id', 1: 0, 2: event }, target)).toEqual({ Version: 1, Error: 0 });
  callCommon(94, { 0: 'id', 1: 11101, 2: '' }, target);
  callCommon(97, {}, target);
  callCommon(144, { messageToParent: 'op' }, target);
  callCommon(145, { messageContent: 'neer' }, target);
  expect(target.completed.mock.calls).toEqual([
    ['id', 0, { completedContext: { allowEvent: true } }],
    ['id', 11101, {}],
  ]);
  expect(target.closePane).toHaveBeenCalledTimes(1);
  expect(target.messageParent).toHaveBeenCalledWith('op');
  expect(target.messageChild).toHaveBeenCalledWith('neer');
});

test.each([
  [98, 13012],
  [12345, 5000],
  [null, 5000],
])('the common call %s fails loudly with %i', (dispid, error) => {
  const target = commonTarget();
  expect(callCommon(dispid, {}, target)).toEqual({ Version: 1, Error: error });
  expect(target.report).toHaveBeenCalledTimes(1);
});
