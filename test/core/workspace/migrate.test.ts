import { migrateWorkspace } from '../../../src/core/workspace/migrate.ts';
import type { Migration } from '../../../src/core/workspace/migrate.ts';

/** Out of order on purpose: the versions say which step comes when. */
const steps: readonly Migration[] = [
  { from: 2, migrate: (document) => ({ ...document, steps: [document['steps'], 'second'] }) },
  { from: 1, migrate: (document) => ({ ...document, steps: 'first' }) },
];

describe('a document of an older version', () => {
  it('takes every step up to the current version, in order', () => {
    expect(migrateWorkspace({ schemaVersion: 1, id: 'w' }, 3, steps)).toEqual({
      ok: true,
      value: { schemaVersion: 3, id: 'w', steps: ['first', 'second'] },
    });
  });

  it('starts with the step for its own version', () => {
    expect(migrateWorkspace({ schemaVersion: 2 }, 3, steps)).toEqual({
      ok: true,
      value: { schemaVersion: 3, steps: [undefined, 'second'] },
    });
  });

  it('is left as it was: the steps make a new one', () => {
    const document = Object.freeze({ schemaVersion: 1 });
    migrateWorkspace(document, 3, steps);
    expect(document).toEqual({ schemaVersion: 1 });
  });

  it('is refused when a step is missing', () => {
    expect(migrateWorkspace({ schemaVersion: 1 }, 4, steps)).toMatchObject({
      ok: false,
      error: { code: 'unknown-schema-version', newer: false },
    });
  });
});

describe('a document of another version', () => {
  it('is returned itself when it is current', () => {
    const document = { schemaVersion: 3 };
    const result = migrateWorkspace(document, 3, steps);
    expect(result.ok && result.value).toBe(document);
  });

  it('is refused as newer when it is newer', () => {
    expect(migrateWorkspace({ schemaVersion: 4 }, 3, steps)).toMatchObject({
      ok: false,
      error: { code: 'unknown-schema-version', newer: true },
    });
  });

  it.each([null, 'text', 3, [[]]])('is left to the schema when it is no object: %j', (value) => {
    expect(migrateWorkspace(value, 3, steps)).toEqual({ ok: true, value });
  });
});
