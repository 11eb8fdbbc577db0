import { OfficeError } from '../../src/adapters/office/office-error.ts';
import { WorkspaceStoreError } from '../../src/adapters/browser/workspace-store-error.ts';
import { failureCode } from '../../src/workflows/failure-code.ts';

test('the errors that adapters throw are known by their names', () => {
  expect(failureCode(new OfficeError('too-long', 'x'), 'OfficeError')).toBe('too-long');
  expect(failureCode(new WorkspaceStoreError('offline'), 'WorkspaceStoreError')).toBe('offline');
});

test('an error of another realm, or an object that only looks like one, is known as well', () => {
  expect(failureCode({ name: 'OfficeError', code: 'failed' }, 'OfficeError')).toBe('failed');
});

test.each<[string, unknown]>([
  ['an error of another class', new WorkspaceStoreError('offline')],
  ['an ordinary error', new Error('failed')],
  ['a code that is a number', { name: 'OfficeError', code: 9030 }],
  ['no code', { name: 'OfficeError' }],
  ['text', 'OfficeError'],
  ['null', null],
  ['nothing', undefined],
])('%s has no code of the class that is asked for', (_what, thrown) => {
  expect(failureCode(thrown, 'OfficeError')).toBeNull();
});
