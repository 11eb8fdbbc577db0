import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readManifest } from '../../../src/sandbox/outlook/server/read-manifest.ts';
import { parseXml } from '../../../src/tooling/manifest/xml-tree.ts';
import type { XmlElement } from '../../../src/tooling/manifest/xml-tree.ts';
import { button, described, mailApp, problemsOf, surface, withPoints } from './manifest-samples.ts';

const good = withPoints(surface('MessageReadCommandSurface', button('one')));
const lines = (amount: number, text: string) => text.repeat(amount);

describe('hostile input', () => {
  const laughs = `<!DOCTYPE OfficeApp [<!ENTITY a "ha"><!ENTITY b "${lines(100, '&a;')}"><!ENTITY c "${lines(100, '&b;')}">]>`;

  test.each<[string, string]>([
    ['entities that expand', laughs + mailApp().replace('Notes', '&c;')],
    [
      'a file of this machine',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><OfficeApp/>',
    ],
    ['a document type further on', good.replace('<Id>', '<!DOCTYPE a [<!ENTITY x "y">]><Id>')],
    ['one behind what looks like a comment', `<a b="<!--">${laughs}</a>`],
    ['one in small letters', `<!doctype OfficeApp>${good}`],
  ])('is refused: %s', (_name, xml) => {
    expect(problemsOf(xml)).toEqual(['document-type OfficeApp']);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//addin.example/x',
    '',
  ])('is refused: a page at "%s"', (url) => {
    const [problem, ...others] = problemsOf(good.replace(/"[^"]*pane\.html"/, `"${url}"`));
    expect(others).toEqual([]);
    expect(problem).toMatch(/^url-(invalid|not-https) Resources\/Url\[pane\]$/);
  });

  test('is kept out: an app domain that is a script', () => {
    const domains = '<AppDomains><AppDomain>javascript:alert(1)</AppDomain></AppDomains>';
    expect(described(mailApp({ domains })).appDomains).toEqual([]);
  });

  test.each(['__proto__', 'constructor', 'toString'])('is harmless: things called %s', (name) => {
    const renamed = good
      .replaceAll(/(resid|id)="(icon|pane|label|one)"/g, (_all, attribute: string, id: string) =>
        id === 'one' ? `id="${name}"` : `${attribute}="${name}"`,
      )
      .replaceAll('nl-nl', 'nl-NL');
    const control = described(renamed).surfaces[0]?.groups[0]?.controls[0];
    expect(control).toMatchObject({ id: name, label: { default: 'Notes' } });
    expect(problemsOf(good.replace('resid="tip"', `resid="${name}"`))).toEqual([
      'unknown-resid Supertip/Description',
    ]);
    expect(problemsOf(good.replace('Locale="nl-NL"', `Locale="${name}"`))).toEqual([
      'bad-locale DisplayName/Override',
    ]);
    expect(Object.prototype).not.toHaveProperty('default');
  });

  test.each<[string, string]>([
    ['deep nesting', lines(100_000, '<a>') + lines(100_000, '</a>')],
    ['comments without an end', lines(200_000, '<!--')],
    ['CDATA without an end', `<a>${lines(100_000, '<![CDATA[')}</a>`],
    ['brackets', lines(1_000_000, '<')],
    ['ampersands', `<OfficeApp>${lines(400_000, '&#')}</OfficeApp>`],
    ['an element called __proto__', good.replace('<Id>', '<__proto__/><Id>')],
    ['an attribute called __proto__', good.replace('<Hosts', '<Hosts __proto__="x"')],
  ])('is refused in time: %s', (_name, xml) => {
    expect(problemsOf(xml)).toEqual(['not-xml OfficeApp']);
  });

  test.each<[string, string, number]>([
    [
      'controls',
      withPoints(
        surface('MessageReadCommandSurface', lines(20_000, '<Control xsi:type="Button"/>')),
      ),
      20_000,
    ],
    [
      'forms',
      mailApp({ forms: `<FormSettings>${lines(140_000, '<Form/>')}</FormSettings>` }),
      140_000,
    ],
    [
      'groups',
      withPoints(
        surface(
          'MessageReadCommandSurface',
          `</Group>${Array.from({ length: 40_000 }, (_, id) => `<Group id="${id}"/>`).join('')}<Group id="z">`,
        ),
      ),
      40_000,
    ],
  ])('is refused in time: a great many %s', (_name, xml, atLeast) => {
    expect(problemsOf(xml).length).toBeGreaterThanOrEqual(atLeast);
  });

  test('a number of a character does not become markup, and one that is none stays as it is', () => {
    const name = '<DisplayName DefaultValue="&#34;&#60;x&#62; &#x110000; &amp;#233; &#38;#233;"/>';
    expect(described(mailApp({ name })).displayName.default).toBe('"<x> &#x110000; &#233; &#233;');
  });

  test('in CDATA it is only text', () => {
    const provider = '<ProviderName><![CDATA[&#233;]]>&#233;</ProviderName>';
    expect(described(mailApp({ provider })).providerName).toBe('&#233;é');
  });
});

describe('law: whatever is done to a manifest, it is read or refused with reasons', () => {
  const own = readFileSync('manifest.xml', 'utf8');
  const tree = parseXml(own);

  function expectAnswer(xml: string): void {
    const result = readManifest(xml);
    if (result.ok) {
      expect(result.value.unsupported.every((sentence) => sentence !== '')).toBe(true);
      return;
    }
    expect(result.error.length).toBeGreaterThan(0);
    for (const { path, message } of result.error) {
      expect(path).toMatch(/^OfficeApp/);
      expect(message).not.toBe('');
    }
  }

  test('the tree that is changed is the manifest', () => {
    expect(described(toXml(tree))).toEqual(described(own));
  });

  test('elements that are left out or there twice', () => {
    const change = fc.record({
      at: fc.nat(),
      kind: fc.constantFrom('delete', 'duplicate', 'move'),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        expectAnswer(toXml(changes.reduce((root, { at, kind }) => changed(root, at, kind), tree)));
      }),
      { numRuns: 150 },
    );
  });

  test('attributes that are left out or of another value', () => {
    const attributes = [...own.matchAll(/ [\w:]+="[^"]*"/g)].map(([text]) => text);
    const value = fc.constantFrom('', '__proto__', '1.1', 'javascript:x', 'https://a.example/');
    fc.assert(
      fc.property(fc.nat(attributes.length - 1), fc.option(value), (at, other) => {
        const attribute = attributes[at] ?? '';
        const name = attribute.slice(0, attribute.indexOf('='));
        expectAnswer(own.replace(attribute, other === null ? '' : `${name}="${other}"`));
      }),
      { numRuns: 150 },
    );
  });

  test('text that is cut out, and any text at all', () => {
    fc.assert(
      fc.property(fc.nat(own.length), fc.nat(400), (from, length) => {
        expectAnswer(own.slice(0, from) + own.slice(from + length));
      }),
      { numRuns: 100 },
    );
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), expectAnswer));
  });

  /** Element number `at` below the root, in document order, is left out, doubled or put at the end. */
  function changed(root: XmlElement, at: number, kind: string): XmlElement {
    const target = at % Math.max(1, count(root) - 1);
    let number = -1;
    const walk = (element: XmlElement): XmlElement => ({
      ...element,
      children: element.children.flatMap((inner) => {
        number += 1;
        if (number !== target) return [walk(inner)];
        number += count(inner) - 1;
        return kind === 'duplicate' ? [inner, inner] : [];
      }),
    });
    const result = walk(root);
    if (kind !== 'move') return result;
    return { ...result, children: [...result.children, ...root.children.slice(target % 5, 6)] };
  }
});

function count(element: XmlElement): number {
  return element.children.reduce((total, inner) => total + count(inner), 1);
}

function toXml({ name, attributes, children, text }: XmlElement): string {
  const values = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  return `<${name}${values}>${escaped(text)}${children.map(toXml).join('')}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
