import fc from 'fast-check';

import { renderContent } from '../../../src/core/content/render-content.ts';
import { anyTemplate, anyValues, hostile } from './any-template.ts';

/* The same law as in render-content.test.ts, with a real HTML parser as the judge. */

const allowed = new Set(['P', 'SPAN', 'BR', 'STRONG', 'A']);

describe('rendered HTML, read by an HTML parser', () => {
  it('holds nothing but its own elements and attributes, and the words of the plain text', () => {
    fc.assert(
      fc.property(anyTemplate, anyValues, hostile, (template, values, label) => {
        const { html, text } = renderContent(template, values, {
          language: 'fr',
          labelOf: () => label,
        });
        const body = document.createElement('div');
        body.innerHTML = html;
        for (const element of body.querySelectorAll('*')) {
          expect(allowed).toContain(element.tagName);
          for (const { name, value } of element.attributes) {
            if (name === 'lang') expect(value).toBe('fr');
            else
              expect([element.tagName, name, value.slice(0, 8)]).toEqual(['A', 'href', 'https://']);
          }
          if (element.tagName === 'A')
            expect(element.getAttribute('href')).toBe(element.textContent);
        }
        for (const line of body.querySelectorAll('br')) line.replaceWith('\n');
        const blocks = [...body.children].map((child) => child.textContent);
        expect(body.childNodes).toHaveLength(blocks.length);
        expect(blocks.join('\n\n')).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
