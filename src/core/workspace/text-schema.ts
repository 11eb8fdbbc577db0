import * as v from 'valibot';
import { closed } from './closed.ts';
import { filledLine, prose } from './scalars.ts';

/* The parts of the workspace schema that hold texts in the languages of a programme. */

/** The languages content can be written in. */
export const languages = ['nl', 'fr', 'en'] as const;
export const languageSchema = v.picklist(languages);

/** How a Dutch reader is addressed. French and English texts have one form: `any`. */
export const formSchema = v.picklist(['je', 'u']);

export const localizedLine = localizedIn(filledLine(500));
export const localizedProse = localizedIn(prose(10_000));

/** What lists and menus call a thing: there is a word for it in one language at least. */
export const title = v.pipe(
  localizedLine,
  v.check((name) => Object.keys(name).length > 0, 'has no text in any language'),
);

/** The same thing in each language it was written in. */
export function localizedIn<const Item extends v.GenericSchema>(
  item: Item,
): v.ObjectSchema<
  Record<(typeof languages)[number], v.OptionalSchema<Item, undefined>>,
  undefined
> {
  return closed({ nl: v.optional(item), fr: v.optional(item), en: v.optional(item) });
}

/** The form a text is written for: one of the two, or fit for both. */
const variantFormSchema = v.picklist(['any', 'je', 'u']);
export const textVariantSchema = closed({
  language: languageSchema,
  form: variantFormSchema,
  text: v.pipe(prose(10_000), v.regex(/\S/, 'is empty')),
});
