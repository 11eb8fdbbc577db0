import fc from 'fast-check';

import { placeholders } from '../../../src/core/content/placeholder.ts';
import type { PlaceholderName } from '../../../src/core/content/placeholder.ts';
import type { Template } from '../../../src/core/template/template.ts';

/* Arbitrary texts and values for the laws of rendering, with much of what breaks HTML in them. */

const names = Object.keys(placeholders) as PlaceholderName[];

/** Texts that are rather likely to break out of HTML. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '&',
        '&amp;',
        '<p>',
        '</p>',
        '<br>',
        '<script>',
        ' style="x"',
        '{{',
        '}}',
        '<!--',
        ']]>',
        'https://x.example/',
        '\n',
        '\n\n',
        '\r',
        '\t',
        ' ',
        '\u00a0',
        '\u2028',
        '\u0000',
        'a',
      ),
    )
    .map((parts) => parts.join('')),
);

/** Any template, also one the parser would not make, such as one with neighbouring texts. */
export const anyTemplate: fc.Arbitrary<Template> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('text' as const), text: hostile }),
    fc.record({
      kind: fc.constant('placeholder' as const),
      name: fc.constantFrom(...names),
      line: fc.constant(1),
      column: fc.constant(1),
    }),
  ),
);

/** Any values for any of the placeholders; some of them links, some empty. */
export const anyValues: fc.Arbitrary<ReadonlyMap<PlaceholderName, string>> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...names),
      fc.oneof(hostile, fc.webUrl({ validSchemes: ['https', 'http'], withQueryParameters: true })),
    ),
  )
  .map((entries) => new Map(entries));
