declare const brand: unique symbol;

/** A look-alike type kept apart from its base: a `Brand<string, 'HtmlString'>` is not any string. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
