import { GraphError, isGraphError } from '../../../src/adapters/graph/graph-error.ts';
import { aClient, breaksOff, fails, json, listEvents, TOKEN } from './a-client.ts';

test.each([
  [400, 'ErrorInvalidUrlQuery', 'invalid'],
  [400, 'ErrorDuplicateTransactionId', 'duplicate'],
  [409, 'ErrorDuplicateTransactionId', 'duplicate'],
  [409, 'nameAlreadyExists', 'duplicate'],
  [401, 'InvalidAuthenticationToken', 'unauthorized'],
  [403, 'ErrorAccessDenied', 'forbidden'],
  [403, 'Authorization_RequestDenied', 'consent-missing'],
  [404, 'ErrorItemNotFound', 'not-found'],
  [409, 'ErrorIrresolvableConflict', 'conflict'],
  [412, 'ErrorIrresolvableConflict', 'conflict'],
  [412, 'notAllowed', 'conflict'],
  [410, 'resyncRequired', 'gone'],
  [410, 'anything', 'gone'],
  [400, 'SyncStateNotFound', 'gone'],
  [413, 'RequestEntityTooLarge', 'too-large'],
  [429, 'TooManyRequests', 'throttled'],
  [503, 'ApplicationThrottled', 'throttled'],
  [503, 'serviceNotAvailable', 'unavailable'],
  [500, 'generalException', 'unavailable'],
  [507, 'quotaLimitReached', 'full'],
  [302, 'Found', 'redirected'],
])('an answer of %i with %s is %s', async (status, graphCode, code) => {
  const { client, run } = aClient(fails(status, graphCode));
  await expect(run(client.post(listEvents))).rejects.toMatchObject({
    name: 'GraphError',
    code,
    status,
    graphCode,
    operation: 'list events',
    message: `list events: ${code} (${status} ${graphCode})`,
  });
});

test('what Graph says about a refusal comes with it, and nothing of it is in the message', async () => {
  const body = {
    error: { code: 'ErrorDuplicateTransactionId', '@event.existingEventId': 'AAMk1' },
  };
  const headers = { 'request-id': '7c3a-11', 'Retry-After': '2.128' };
  const { client, run } = aClient(() => json(body, 400, headers));
  await expect(run(client.post(listEvents))).rejects.toMatchObject({
    requestId: '7c3a-11',
    retryAfter: 2128,
    existingId: 'AAMk1',
    message: 'list events: duplicate (400 ErrorDuplicateTransactionId)',
  });
});

test.each([403, 404])('an answer of %i names scopes only if they matter', async (status) => {
  const { client, run } = aClient(fails(status, 'ErrorAccessDenied'));
  await expect(run(client.get(listEvents))).rejects.toMatchObject({
    scopes: status === 403 ? ['Calendars.ReadWrite'] : [],
  });
});

test.each([
  ['a text in place of a code', { error: { code: `Dear Anna, ${TOKEN}` } }],
  ['no code', { error: {} }],
  ['a code that is no text', { error: { code: 7 } }],
  ['something else entirely', [1, 2]],
])('%s is not taken for a code', async (_what, body) => {
  const { client, run } = aClient(() => json(body, 400));
  await expect(run(client.get(listEvents))).rejects.toMatchObject({
    graphCode: null,
    message: 'list events: invalid (400)',
  });
});

test.each(['<html>Welcome to the hotel</html>', '{"value":['])(
  'an answer that is not JSON is unreadable (%s)',
  async (text) => {
    const { client, run } = aClient(() => new Response(text));
    await expect(run(client.get(listEvents))).rejects.toMatchObject({
      code: 'unreadable',
      status: 200,
    });
  },
);

test('what cannot be written as JSON is not sent', async () => {
  const { client, run, sent } = aClient([]);
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  const posting = run(client.post({ ...listEvents, body: circle }));
  await expect(posting).rejects.toMatchObject({ code: 'invalid' });
  expect(sent).toEqual([]);
});

test('what a broken connection says stays out: it can quote the address and the token', async () => {
  const { client, run } = aClient(breaksOff);
  const error: unknown = await run(client.post(listEvents)).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'offline', status: null, message: 'list events: offline' });
  expect((error as Error).cause).toBeUndefined();
});

test('an error of another realm is recognised', () => {
  expect(isGraphError(new GraphError('failed', 'list events'))).toBe(true);
  expect(isGraphError({ name: 'GraphError', code: 'failed' })).toBe(true);
  expect([null, 'GraphError', new Error('GraphError')].map(isGraphError)).toEqual([
    false,
    false,
    false,
  ]);
});
