import { CALL_TIMEOUT_MS, callOffice } from '../../../src/adapters/office/call-office.ts';
import { OfficeError } from '../../../src/adapters/office/office-error.ts';
import type { OfficeErrorCode } from '../../../src/adapters/office/office-error.ts';
import { failedWith, succeeded } from './office-globals.ts';
import type { Done } from './office-globals.ts';

const ask = (call: (done: Done) => void) => callOffice<unknown>('subject.getAsync', call);

/** The error a call ends with. */
async function failureOf(call: (done: Done) => void): Promise<OfficeError> {
  const error: unknown = await ask(call).catch((thrown: unknown) => thrown);
  if (!(error instanceof OfficeError)) throw new Error('did not fail as it should');
  return error;
}

function named(name: string, message = ''): Error {
  return Object.assign(new Error(message), { name });
}

test('a call that succeeds gives its value, at once or later', async () => {
  await expect(ask((done) => done(succeeded('Planning')))).resolves.toBe('Planning');
  await expect(ask((done) => setTimeout(() => done(succeeded(0)), 5))).resolves.toBe(0);
});

test.each<[number, string, OfficeErrorCode]>([
  [1000, 'Coercion Type Error', 'invalid'],
  [2006, 'Fout in indeling', 'invalid'],
  [2009, 'Gegevens te groot', 'too-long'],
  [5000, '', 'not-supported'],
  [7000, 'Machtiging geweigerd', 'no-permission'],
  [9014, 'CursorPositionChanged', 'invalid'],
  [9016, 'InvalidSelection', 'invalid'],
  [9017, 'AccessRestricted', 'no-permission'],
  [9020, 'GenericResponseError', 'failed'],
  [9030, 'APICallFailedDueToItemChange', 'item-changed'],
  [9031, 'InvalidParameterValueError', 'invalid'],
  [9032, 'ApiCallNotSupportedByExtensionPoint', 'not-supported'],
  [9038, 'InsufficientItemPermissionsError', 'no-permission'],
  [9041, 'NetworkError', 'failed'],
  [9055, 'APINotSupportedForSharedFolders', 'not-supported'],
  [0, 'DataExceedsMaximumSize', 'too-long'],
  [0, 'InvalidFormatError', 'invalid'],
  [0, 'PermissionDenied', 'no-permission'],
  [0, '', 'failed'],
])('the answer %i %s means %3$s', async (number, name, code) => {
  const error = await failureOf((done) => done(failedWith(number, name)));
  expect(error).toMatchObject({ code, officeCode: number, operation: 'subject.getAsync' });
});

test('a failure without an error is a failure', async () => {
  const error = await failureOf((done) => done({ status: 'failed' } as never));
  expect(error).toMatchObject({ code: 'failed', officeCode: null });
});

test.each<[string, Error, OfficeErrorCode]>([
  ['an argument that is too long', named('Sys.ArgumentOutOfRangeException'), 'too-long'],
  ['a wrong argument', named('Sys.ArgumentException'), 'invalid'],
  ['an argument of the wrong type', named('Sys.ArgumentTypeException'), 'invalid'],
  ['a method that does not exist', new TypeError('x is not a function'), 'not-supported'],
  ['a missing permission', new Error('Elevated permission is required'), 'no-permission'],
])('%s is thrown before anything is asked, and told as a failure', async (_what, thrown, code) => {
  const error = await failureOf(() => {
    throw thrown;
  });
  expect(error).toMatchObject({ code, officeCode: null });
});

test('an error never quotes what was written', async () => {
  const secret = 'Beste Ruben';
  const error = await failureOf(() => {
    throw named('Sys.ArgumentException', `Value: ${secret}`);
  });
  expect(error.message).toBe('subject.getAsync: invalid');
  expect(error.cause).toBeUndefined();
  expect(JSON.stringify(error)).not.toContain(secret);
});

describe('silence', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('is given up after ten seconds and not before', async () => {
    const settled = jest.fn();
    const call = failureOf(() => {}).then((error) => {
      settled();
      return error;
    });
    await jest.advanceTimersByTimeAsync(CALL_TIMEOUT_MS - 1);
    expect(settled).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(await call).toMatchObject({ code: 'timed-out', officeCode: null });
  });

  test('can be given up sooner, and an answer that comes after all changes nothing', async () => {
    let answer: Done = () => {};
    const call = callOffice<unknown>('x', (done) => (answer = done), 50).catch(
      (error: unknown) => error,
    );
    await jest.advanceTimersByTimeAsync(50);
    answer(succeeded('late'));
    expect(await call).toMatchObject({ code: 'timed-out' });
  });

  test('leaves no timer behind once there is an answer', async () => {
    await ask((done) => done(succeeded()));
    await failureOf((done) => done(failedWith(9030)));
    await failureOf(() => {
      throw new Error('no');
    });
    expect(jest.getTimerCount()).toBe(0);
  });
});
