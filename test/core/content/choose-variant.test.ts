import fc from 'fast-check';

import { chooseVariant } from '../../../src/core/content/choose-variant.ts';
import type { Form, Language, TextVariant } from '../../../src/core/workspace/schema.ts';

function variantsOf(names: string): readonly TextVariant[] {
  return names.split(' ').map((name) => {
    const [language, form] = name.split('-') as [Language, TextVariant['form']];
    return { language, form, text: name };
  });
}

describe('chooseVariant', () => {
  it.each<[string, Language, Form, string]>([
    ['nl-je nl-u fr-any', 'nl', 'u', 'nl-u'],
    ['nl-any nl-u', 'nl', 'u', 'nl-u'],
    ['nl-je nl-any', 'nl', 'u', 'nl-any'],
    ['nl-je fr-any', 'nl', 'u', 'nl-je'],
    ['nl-u nl-je fr-any', 'fr', 'je', 'fr-any'],
    ['nl-u nl-je fr-any', 'en', 'je', 'nl-je'],
    ['fr-any en-any', 'nl', 'je', 'fr-any'],
    ['fr-u en-any nl-u', 'en', 'je', 'en-any'],
  ])('from %s for %s and %s takes %s', (names, language, form, expected) => {
    expect(chooseVariant(variantsOf(names), { language, form }, 'nl')?.text).toBe(expected);
  });

  it('finds nothing among no variants, and something among any', () => {
    const variant = fc.record({
      language: fc.constantFrom<Language>('nl', 'fr', 'en'),
      form: fc.constantFrom<TextVariant['form']>('any', 'je', 'u'),
      text: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(variant), (variants) => {
        const chosen = chooseVariant(variants, { language: 'nl', form: 'je' }, 'fr');
        if (variants.length === 0) expect(chosen).toBeNull();
        else expect(variants).toContain(chosen);
      }),
    );
  });
});
