import { createOfficePreferences } from '../../../src/adapters/office/office-preferences.ts';
import type { SettingsBag } from '../../../src/adapters/office/office-preferences.ts';
import type { InsertableRef } from '../../../src/core/content/insertable-ref.ts';
import { failedWith, succeeded } from './office-globals.ts';
import type { Done } from './office-globals.ts';

const block = (id: string): InsertableRef => ({ kind: 'block', id });

/** Settings of a mailbox: what is set is in the mailbox only once it was saved. */
function aMailbox(kept: Record<string, unknown> = {}, failure?: Office.AsyncResult<never>) {
  const open = (): SettingsBag => {
    const bag = new Map(Object.entries(kept));
    return {
      get: (name: string): unknown => bag.get(name),
      set: (name: string, value: unknown) => void bag.set(name, value),
      saveAsync: ((done: Done) => {
        // As the mailbox does: what is kept is text.
        const saved = JSON.parse(JSON.stringify(Object.fromEntries(bag))) as typeof kept;
        if (failure === undefined) kept = saved;
        done(failure ?? succeeded());
      }) as SettingsBag['saveAsync'],
    };
  };
  return { preferences: () => createOfficePreferences(open()) };
}

test('a user without preferences has the short core message and no texts of their own', () => {
  expect(aMailbox().preferences().read()).toEqual({
    favourites: [],
    recents: [],
    coreMessageLength: 'short',
  });
});

test('what is saved is there at once, and in the next session', async () => {
  const mailbox = aMailbox();
  const preferences = mailbox.preferences();
  const favourites = [block('tb-01'), { kind: 'core-message', length: 'long' } as const];
  await preferences.save({ favourites });
  await preferences.save({ recents: [block('tb-02')], coreMessageLength: 'medium' });
  const expected = { favourites, recents: [block('tb-02')], coreMessageLength: 'medium' };
  expect(preferences.read()).toEqual(expected);
  expect(mailbox.preferences().read()).toEqual(expected);
});

test('what could not be saved holds for this session and is told', async () => {
  const mailbox = aMailbox(
    { coreMessageLength: 'medium' },
    failedWith(9019, 'GenericSettingsError'),
  );
  const preferences = mailbox.preferences();
  await expect(preferences.save({ coreMessageLength: 'long' })).rejects.toMatchObject({
    name: 'OfficeError',
    code: 'failed',
    operation: 'roamingSettings.saveAsync',
  });
  expect(preferences.read().coreMessageLength).toBe('long');
  expect(mailbox.preferences().read().coreMessageLength).toBe('medium');
});

test.each<[string, string, unknown]>([
  ['favourites', 'that are no list', 'tb-01'],
  ['favourites', 'that are too many', ['a', 'b', 'c', 'd'].map(block)],
  ['favourites', 'of an unknown kind', [{ kind: 'picture', id: 'p' }]],
  ['favourites', 'with more than a ref', [{ ...block('a'), title: 'x' }]],
  ['favourites', 'with an id that is no id', [block('x'.repeat(65))]],
  ['favourites', 'that are null', null],
  ['recents', 'that are too many', Array.from({ length: 9 }, (_, index) => block(`b${index}`))],
  ['coreMessageLength', 'that does not exist', 'huge'],
  ['coreMessageLength', 'that is a number', 3],
])('%s %s are as if they were never kept, and the others stay', (name, _what, value) => {
  const kept = { favourites: [block('a')], recents: [block('b')], coreMessageLength: 'long' };
  const defaults = { favourites: [], recents: [], coreMessageLength: 'short' };
  const read = aMailbox({ ...kept, [name]: value })
    .preferences()
    .read();
  expect(read).toEqual({ ...kept, [name]: defaults[name as keyof typeof defaults] });
});

test('three favourites and eight recent texts are kept', () => {
  const favourites = ['a', 'b', 'c'].map(block);
  const recents = Array.from({ length: 8 }, (_, index) => block(`b${index}`));
  expect(aMailbox({ favourites, recents }).preferences().read()).toMatchObject({
    favourites,
    recents,
  });
});
