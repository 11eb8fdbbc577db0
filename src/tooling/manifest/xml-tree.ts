import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { resolveCharacterReferences } from './character-references.ts';

/** An element without its namespace prefix: `bt:Image` is `Image`, `xsi:type` is `type`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside it, trimmed. */
  readonly text: string;
}

/** Reads well-formed XML into a tree; throws with the line where it is not. */
export function parseXml(xml: string): XmlElement {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is a package of its own with the same code; the parser alone accepts unclosed tags
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) throw new Error(`Line ${verdict.err.line}: ${verdict.err.msg}`);
  const roots = toElements(parser.parse(resolveCharacterReferences(xml)));
  const [root] = roots;
  if (!root) throw new Error('There is no element.');
  if (roots.length > 1) throw new Error('There is more than one outer element.');
  return root;
}

/** The element itself and everything inside it, in document order. */
export function descendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** The descendants with one of the names. */
export function named(element: XmlElement, ...names: string[]): XmlElement[] {
  return descendants(element).filter((candidate) => names.includes(candidate.name));
}

export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((candidate) => candidate.name === name);
}

export function attribute(element: XmlElement, name: string): string {
  return element.attributes.get(name) ?? '';
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  ignoreDeclaration: true,
  parseTagValue: false,
  parseAttributeValue: false,
});

/** The parser gives each node as an object with its name as key and its attributes under `:@`. */
function toElements(nodes: unknown): XmlElement[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.filter(isRecord).flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && !key.startsWith('#'));
    if (name === undefined) return [];
    const inside = node[name];
    return [
      {
        name,
        attributes: toAttributes(node[':@']),
        children: toElements(inside),
        text: textIn(inside),
      },
    ];
  });
}

function toAttributes(value: unknown): ReadonlyMap<string, string> {
  if (!isRecord(value)) return new Map();
  return new Map(Object.entries(value).map(([name, text]) => [name, String(text)]));
}

function textIn(nodes: unknown): string {
  if (!Array.isArray(nodes)) return '';
  return nodes
    .filter(isRecord)
    .map((node) => node['#text'])
    .filter((text) => typeof text === 'string')
    .join('')
    .trim();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
