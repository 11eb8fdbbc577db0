import type { Form, Language, TextVariant } from '../workspace/schema.ts';

/** How a text is wanted. */
export interface VariantWish {
  readonly language: Language;
  readonly form: Form;
}

/**
 * The variant that fits best: the language asked for, else the default language, else any; within a
 * language the form asked for, else a text fit for both, else the other form. Null without variants.
 */
export function chooseVariant(
  variants: readonly TextVariant[],
  wish: VariantWish,
  defaultLanguage: Language,
): TextVariant | null {
  const languages = [
    wish.language,
    defaultLanguage,
    ...variants.map((variant) => variant.language),
  ];
  for (const language of languages) {
    const inLanguage = variants.filter((variant) => variant.language === language);
    const chosen =
      inLanguage.find((variant) => variant.form === wish.form) ??
      inLanguage.find((variant) => variant.form === 'any') ??
      inLanguage[0];
    if (chosen !== undefined) return chosen;
  }
  return null;
}
