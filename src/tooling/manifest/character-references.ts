/** The XML parser knows the five named entities; characters by number (`&#233;`) are put in here, before it. */
export function resolveCharacterReferences(xml: string): string {
  // In a CDATA section they are plain text. Cutting at its end keeps this linear for any input.
  return xml
    .split(CDATA_END)
    .map((part) => {
      const start = part.indexOf('<![CDATA[');
      return start === -1 ? resolve(part) : resolve(part.slice(0, start)) + part.slice(start);
    })
    .join(CDATA_END);
}

const CDATA_END = ']]>';
const reference = /&#(?:x([0-9a-f]{1,8})|(\d{1,8}));/gi;

/** What XML uses itself stays an entity, so that a reference cannot become markup. */
const markup: Readonly<Partial<Record<number, string>>> = {
  0x22: '&quot;',
  0x26: '&amp;',
  0x27: '&apos;',
  0x3c: '&lt;',
  0x3e: '&gt;',
};

function resolve(text: string): string {
  return text.replace(reference, (whole, hex: string | undefined, decimal: string | undefined) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return isCharacter(code) ? (markup[code] ?? String.fromCodePoint(code)) : whole;
  });
}

/** What XML 1.0 calls a character: no surrogates, and of the control characters only three. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return (
    code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
  );
}
