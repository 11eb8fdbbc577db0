import { failureMessage, loadFailureMessage } from '../../src/taskpane/user-message.ts';
import type { UserFailure } from '../../src/taskpane/user-message.ts';
import type { LoadFailure } from '../../src/workflows/load-workspace.ts';

/* The compiler asks for every code in these records; what a message says is looked at here. */

const failures: Readonly<Record<UserFailure, null>> = {
  'item-changed': null,
  'not-found-in-body': null,
  'body-refused': null,
  'no-permission': null,
  'too-long': null,
  'timed-out': null,
  'not-confirmed': null,
  'office-failed': null,
  template: null,
  'not-loaded': null,
  clipboard: null,
  preferences: null,
  subject: null,
};
const loadFailures: Readonly<Record<LoadFailure['code'], null>> = {
  offline: null,
  'timed-out': null,
  refused: null,
  unavailable: null,
  unreadable: null,
  'too-new': null,
};

const messages = [
  ...(Object.keys(failures) as UserFailure[]).map(
    (failure) => [failure, failureMessage(failure)] as const,
  ),
  ...(Object.keys(loadFailures) as LoadFailure['code'][]).map(
    (code) => [`load ${code}`, loadFailureMessage({ code, problems: [] })] as const,
  ),
];

test.each(messages)('%s says what happened, what did not and what to do now', (_, message) => {
  const { happened, notHappened, why, now } = message;
  const parts = [happened, notHappened, now, ...(why === null ? [] : [why])];
  expect(new Set(parts).size).toBe(parts.length);
});

test('no two failures are told in the same words', () => {
  const said = messages.map(([, message]) => JSON.stringify(message));
  expect(new Set(said).size).toBe(said.length);
});
