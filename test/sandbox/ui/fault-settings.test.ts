import { faultPlanOf, noFaults } from '../../../src/sandbox/outlook/ui/page/fault-settings.ts';

const switchItem = (): void => undefined;
const undisturbed = { delay: 0, errorCode: null, neverAnswer: false, times: null, dispids: null };

test.each([
  ['nothing', {}],
  ['only how often', { times: 3 }],
  ['only the storage', { storage: 'offline' as const }],
])('%s is no fault of office.js', (_name, change) => {
  expect(faultPlanOf({ ...noFaults, ...change }, switchItem)).toBeNull();
});

test.each([
  ['a delay', { delay: 500 }],
  ['an error', { errorCode: 9030 }],
  ['error 0', { errorCode: 0 }],
  ['silence', { neverAnswer: true }],
  ['a delay for a number of calls', { delay: 500, times: 2 }],
])('%s applies to every call', (_name, change) => {
  expect(faultPlanOf({ ...noFaults, ...change }, switchItem)).toEqual({
    ...undisturbed,
    ...change,
    before: undefined,
  });
});

test('another item comes just before the call', () => {
  expect(faultPlanOf({ ...noFaults, switchItem: true }, switchItem)).toEqual({
    ...undisturbed,
    before: switchItem,
  });
});
