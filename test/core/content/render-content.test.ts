import fc from 'fast-check';

import type { PlaceholderName } from '../../../src/core/content/placeholder.ts';
import { renderContent } from '../../../src/core/content/render-content.ts';
import type { Rendered } from '../../../src/core/content/render-content.ts';
import { parseTemplate } from '../../../src/core/template/parse-template.ts';
import { anyTemplate, anyValues, hostile } from './any-template.ts';

const labels: Partial<Record<PlaceholderName, string>> = { deadline: 'uiterste datum' };
const options = {
  language: 'nl' as const,
  labelOf: (name: PlaceholderName) => labels[name] ?? name,
};

function rendered(text: string, values: Partial<Record<PlaceholderName, string>> = {}): Rendered {
  const template = parseTemplate(text);
  if (!template.ok) throw new Error(JSON.stringify(template.error));
  const entries = Object.entries(values) as [PlaceholderName, string][];
  return renderContent(template.value, new Map(entries), options);
}

describe('renderContent', () => {
  it('renders one paragraph inline, so that it fits inside a sentence', () => {
    expect(rendered('Samen één plan.')).toEqual({
      paragraphs: [[{ kind: 'text', text: 'Samen één plan.' }]],
      html: '<span lang="nl">Samen één plan.</span>',
      text: 'Samen één plan.',
      open: [],
      language: 'nl',
    });
  });

  it('renders several paragraphs as paragraphs', () => {
    const { html, text, paragraphs } = rendered('Een.\n\nTwee.\n \n\n\tDrie.');
    expect(html).toBe('<p lang="nl">Een.</p><p lang="nl">Twee.</p><p lang="nl">Drie.</p>');
    expect(text).toBe('Een.\n\nTwee.\n\nDrie.');
    expect(paragraphs).toHaveLength(3);
  });

  it('keeps a line break inside a paragraph', () => {
    const { html, text } = rendered('Met groet,\nNoor');
    expect(html).toBe('<span lang="nl">Met groet,<br>Noor</span>');
    expect(text).toBe('Met groet,\nNoor');
  });

  it('names the language it is written in', () => {
    const french = renderContent([{ kind: 'text', text: 'Un plan.' }], new Map(), {
      ...options,
      language: 'fr',
    });
    expect(french.html).toBe('<span lang="fr">Un plan.</span>');
    expect(french.language).toBe('fr');
  });

  it('fills in values and shows open places with their label', () => {
    const { html, text, open, paragraphs } = rendered(
      '{{moment.titel}}: meld je aan, uiterlijk op {{deadline}}. Echt {{deadline}}.',
      { 'moment.titel': 'Workshop 2' },
    );
    expect(paragraphs[0]?.slice(0, 3)).toEqual([
      { kind: 'value', name: 'moment.titel', text: 'Workshop 2' },
      { kind: 'text', text: ': meld je aan, uiterlijk op ' },
      { kind: 'open', name: 'deadline', label: 'uiterste datum' },
    ]);
    expect(text).toBe(
      'Workshop 2: meld je aan, uiterlijk op [uiterste datum]. Echt [uiterste datum].',
    );
    expect(html).toContain('op <strong>[uiterste datum]</strong>. Echt');
    expect(open).toEqual(['deadline']);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '"><script>',
    '</p></span>',
    '&lt;b&gt;',
    "'onmouseover='",
  ])('writes the value %j as text', (value) => {
    const { html, text } = rendered('Naam: {{partner.naam}}', { 'partner.naam': value });
    expect(visibleText(html)).toBe(`Naam: ${value}`);
    expect(text).toBe(`Naam: ${value}`);
  });

  it('never reads a value as a template', () => {
    const { text, open } = rendered('{{partner.naam}}', { 'partner.naam': '{{ deadline }}' });
    expect(text).toBe('{{ deadline }}');
    expect(open).toEqual([]);
  });

  it('keeps a value on one line', () => {
    const { text, html } = rendered('{{partner.naam}}!', {
      'partner.naam': 'Veilig\r\n\r\nThuis\n',
    });
    expect(text).toBe('Veilig Thuis!');
    expect(html).toBe('<span lang="nl">Veilig Thuis!</span>');
  });

  it('links an https address, and only where an address was asked for', () => {
    const url = "https://partner.example/centrum?van=mail&taal='nl'";
    expect(rendered('{{link.kalender}}', { 'link.kalender': url }).html).toBe(
      '<span lang="nl"><a href="https://partner.example/centrum?van=mail&amp;taal=&#39;nl&#39;">' +
        'https://partner.example/centrum?van=mail&amp;taal=&#39;nl&#39;</a></span>',
    );
    expect(rendered('{{link.kalender}}', { 'link.kalender': url }).text).toBe(url);
    expect(rendered('{{partner.naam}}', { 'partner.naam': url }).html).not.toContain('<a');
    for (const other of [
      'javascript:alert(1)',
      'http://x.example',
      'https://x.example" onclick="x',
    ]) {
      expect(rendered('{{link.kalender}}', { 'link.kalender': other }).html).not.toContain('<a');
    }
  });

  it.each(['', ' \n\n ', '\n\n\n'])('renders %j as nothing', (text) => {
    expect(rendered(text)).toMatchObject({ paragraphs: [], html: '', text: '', open: [] });
  });

  it('reads every kind of line end and drops other control characters', () => {
    const text = 'Een.\r\n\r\nTwee\u0000.\r\rDrie.\u2029\u2029Vier.';
    expect(renderContent([{ kind: 'text', text }], new Map(), options).text).toBe(
      'Een.\n\nTwee.\n\nDrie.\n\nVier.',
    );
  });
});

describe('every rendering', () => {
  const any = fc.tuple(anyTemplate, anyValues, fc.oneof(hostile, fc.constant('uiterste datum')));
  const laws = (
    check: (result: Rendered, values: ReadonlyMap<PlaceholderName, string>) => void,
  ) => {
    fc.assert(
      fc.property(any, ([template, values, label]) => {
        check(renderContent(template, values, { language: 'nl', labelOf: () => label }), values);
      }),
      { numRuns: 500 },
    );
  };

  it('has the same words in HTML as in plain text, and no tag but its own', () => {
    laws(({ html, text }) => {
      expect(visibleText(html)).toBe(text);
    });
  });

  it('says all that the text and its values say, in order, and nothing else', () => {
    const squash = (text: string) => text.replace(/[\s\p{Cc}]/gu, '');
    fc.assert(
      fc.property(anyTemplate, anyValues, (template, values) => {
        const { text } = renderContent(template, values, { language: 'nl', labelOf: () => '' });
        const words = template.map((node) => {
          if (node.kind === 'text') return node.text;
          return squash(values.get(node.name) ?? '') === '' ? '[]' : (values.get(node.name) ?? '');
        });
        expect(squash(text)).toBe(squash(words.join('')));
      }),
    );
  });

  it('separates paragraphs by exactly one empty line, without space around them', () => {
    laws(({ text }) => {
      for (const paragraph of text.split('\n\n')) expect(paragraph).toBe(paragraph.trim());
    });
  });

  it('shows in the preview what is written into the mail', () => {
    laws(({ paragraphs, text }) => {
      const shown = paragraphs.map((paragraph) =>
        paragraph
          .map((segment) => (segment.kind === 'open' ? `[${segment.label}]` : segment.text))
          .join(''),
      );
      expect(shown.join('\n\n')).toBe(text);
    });
  });

  it('has each placeholder either filled or among the open ones', () => {
    fc.assert(
      fc.property(any, ([template, values, label]) => {
        const { paragraphs, open } = renderContent(template, values, {
          language: 'nl',
          labelOf: () => label,
        });
        const segments = paragraphs.flat();
        const asked = new Set(
          template.flatMap((node) => (node.kind === 'placeholder' ? [node.name] : [])),
        );
        const filled = new Set(
          segments.flatMap((segment) => (segment.kind === 'value' ? [segment.name] : [])),
        );
        const shownOpen = new Set(
          segments.flatMap((segment) => (segment.kind === 'open' ? [segment.name] : [])),
        );
        expect(new Set(open)).toEqual(shownOpen);
        expect(new Set(open).size).toBe(open.length);
        for (const name of asked) expect(filled.has(name)).not.toBe(shownOpen.has(name));
        for (const name of filled) expect(values.has(name)).toBe(true);
        expect(asked.size).toBe(filled.size + open.length);
      }),
      { numRuns: 500 },
    );
  });
});

const ownTags =
  /^<(?:p lang="nl"|\/p|span lang="nl"|\/span|br|strong|\/strong|a href="https:\/\/[^"<>]*"|\/a)>$/;

/** Reads HTML character by character; throws at a tag the renderer has no business writing. */
function visibleText(source: string): string {
  let text = '';
  let at = 0;
  while (at < source.length) {
    if (source[at] !== '<') {
      text += source.charAt(at);
      at += 1;
      continue;
    }
    const end = source.indexOf('>', at) + 1;
    const tag = source.slice(at, end);
    if (!ownTags.test(tag)) throw new Error(`foreign tag ${tag}`);
    if (tag === '<br>') text += '\n';
    if (tag === '</p>' && end < source.length) text += '\n\n';
    at = end;
  }
  for (const [entity, character] of [
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&#39;', "'"],
    ['&amp;', '&'],
  ] as const) {
    text = text.replaceAll(entity, character);
  }
  return text;
}
