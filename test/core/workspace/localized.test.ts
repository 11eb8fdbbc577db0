import { localize } from '../../../src/core/workspace/localized.ts';
import type { Language, Localized } from '../../../src/core/workspace/schema.ts';

describe('a text in several languages', () => {
  it.each<readonly [Localized, Language, Language, string]>([
    [{ nl: 'ja', fr: 'oui', en: 'yes' }, 'fr', 'nl', 'oui'],
    [{ nl: 'ja', en: 'yes' }, 'fr', 'en', 'yes'],
    [{ nl: 'ja' }, 'fr', 'en', 'ja'],
    [{ en: 'yes' }, 'fr', 'nl', 'yes'],
    [{ nl: 'ja', fr: '' }, 'fr', 'nl', 'ja'],
    [{}, 'fr', 'nl', ''],
  ])('%o in %s, else %s, is “%s”', (text, language, fallback, expected) => {
    expect(localize(text, language, fallback)).toBe(expected);
  });
});
