import fc from 'fast-check';

import { escapeHtml } from '../../../src/core/text/escape-html.ts';
import { joinHtml, markup } from '../../../src/core/text/markup.ts';

describe('escapeHtml', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['" onclick="x', '&quot; onclick=&quot;x'],
    ["Peter 't Hart", 'Peter &#39;t Hart'],
    ['R&D', 'R&amp;D'],
    ['&amp;', '&amp;amp;'],
    ['Peter ’t Hart', 'Peter ’t Hart'],
    ['', ''],
  ])('turns %j into %j', (text, expected) => {
    expect(escapeHtml(text)).toBe(expected);
  });

  it('leaves nothing that could open a tag, close an attribute or start an entity of its own', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', ';', 'a') }),
        (text) => {
          const escaped = escapeHtml(text);
          for (const character of '<>"\'') expect(escaped).not.toContain(character);
          expect(unescape(escaped)).toBe(text);
        },
      ),
    );
  });
});

describe('markup', () => {
  it('puts parts that are HTML between the source, untouched', () => {
    const part = escapeHtml('a < b');
    expect(markup`<p>${part}</p>${part}`).toBe('<p>a &lt; b</p>a &lt; b');
    expect(joinHtml([part, part])).toBe('a &lt; ba &lt; b');
  });
});

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
