import { attribute, parseXml } from '../../src/tooling/manifest/xml-tree.ts';

test.each([
  ['a name', '<a v="&amp;&lt;&quot;"/>', '&<"'],
  ['a number', '<a v="Caf&#233;"/>', 'Café'],
  ['a hexadecimal number', '<a v="Caf&#xE9;"/>', 'Café'],
  ['a number that would be markup', '<a v="&#60;b&#62;"/>', '<b>'],
])('reads a character written as %s', (_name, xml, expected) => {
  expect(attribute(parseXml(xml), 'v')).toBe(expected);
});

test('leaves a reference in CDATA the text it is', () => {
  expect(parseXml('<a><![CDATA[&#233;]]></a>').text).toBe('&#233;');
});

test.each([
  ['nothing', ''],
  ['two outer elements', '<a/><b/>'],
  ['an element that does not end', '<a><b></a>'],
])('refuses %s', (_name, xml) => {
  expect(() => parseXml(xml)).toThrow();
});
