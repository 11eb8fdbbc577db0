import * as v from 'valibot';

/**
 * An object with exactly these keys. Unlike `v.strictObject` it names every key it does not know, not
 * only the first, and takes no list for an object.
 */
export function closed<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.ObjectSchema<Entries, undefined> {
  const schema = v.object(entries);
  return {
    ...schema,
    '~run'(dataset, config) {
      const input = dataset.value;
      if (Array.isArray(input)) return schema['~run']({ value: null }, config);
      const outcome = schema['~run'](dataset, config);
      for (const [key, value] of unknownEntries(input, entries)) {
        v._addIssue(schema, 'key', outcome, config, {
          input: key,
          expected: 'never',
          path: [{ type: 'object', origin: 'key', input: {}, key, value }],
        });
      }
      return outcome;
    },
  };
}

function unknownEntries(input: unknown, known: v.ObjectEntries): readonly [string, unknown][] {
  if (typeof input !== 'object' || input === null) return [];
  // Own keys only: JSON can hold `__proto__` and `constructor`, and every object seems to know those.
  return Object.entries(input).filter(([key]) => !Object.hasOwn(known, key));
}
