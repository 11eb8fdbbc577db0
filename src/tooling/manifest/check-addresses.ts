import { problem } from './manifest-problem.ts';
import type { ManifestProblem } from './manifest-problem.ts';
import type { ManifestRules } from './manifest-rules.ts';
import { pngSize } from './png-size.ts';
import { references, resources } from './resources.ts';
import { attribute, child, named } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

interface Address {
  readonly name: string;
  readonly value: string;
}

/** A mail add-in shows its icon at these sizes in the list of add-ins. */
const listIcons: readonly (readonly [name: string, size: number])[] = [
  ['IconUrl', 64],
  ['HighResolutionIconUrl', 128],
];

/** Every address is https, on the one origin, and leads to a page or an icon that is there. */
export function checkAddresses(root: XmlElement, rules: ManifestRules): ManifestProblem[] {
  const pages = pageAddresses(root);
  const icons = iconAddresses(root);
  const all = [...pages, ...icons, ...resourceAddresses(root, 'image')];
  const unique = [
    ...new Map(all.map((address) => [address.name + address.value, address])).values(),
  ];
  return [
    ...unique.flatMap((address) => checkOrigin(address, rules.origin)),
    ...pages.flatMap((address) => checkPage(address, rules.pages)),
    ...icons.flatMap((icon) => checkIcon(icon, rules)),
  ];
}

function pageAddresses(root: XmlElement): Address[] {
  const inForms = named(root, 'SourceLocation', 'SupportUrl').filter(
    (element) => !element.attributes.has('resid'),
  );
  return [
    ...inForms.flatMap((element) => localized(element.name, element)),
    ...resourceAddresses(root, 'url'),
  ];
}

function resourceAddresses(root: XmlElement, kind: 'image' | 'url'): Address[] {
  return resources(root)
    .filter((resource) => resource.kind === kind)
    .flatMap(({ id, element }) => localized(id, element));
}

function iconAddresses(root: XmlElement): (Address & { size: number })[] {
  const images = new Map(resources(root).map(({ id, element }) => [id, element]));
  const inCommands = references(root).flatMap(({ resid, expects, element }) => {
    const image = expects === 'image' ? images.get(resid) : undefined;
    const size = Number(attribute(element, 'size'));
    return image ? localized(resid, image).map((address) => ({ ...address, size })) : [];
  });
  const inList = listIcons.flatMap(([name, size]) => {
    const element = child(root, name);
    // Without the element the address is empty, and that is reported.
    const addresses = element ? localized(name, element) : [{ name, value: '' }];
    return addresses.map((address) => ({ ...address, size }));
  });
  const all = [...inList, ...inCommands];
  return [...new Map(all.map((icon) => [`${icon.value} ${icon.size}`, icon])).values()];
}

function localized(name: string, element: XmlElement): Address[] {
  const overrides = element.children.filter((candidate) => candidate.name === 'Override');
  return [
    attribute(element, 'DefaultValue'),
    ...overrides.map((override) => attribute(override, 'Value')),
  ].map((value) => ({ name, value }));
}

function checkOrigin({ name, value }: Address, origin: string): ManifestProblem[] {
  if (!URL.canParse(value)) return [problem('url-invalid', `${name} is no URL: "${value}".`)];
  const url = new URL(value);
  if (url.protocol !== 'https:')
    return [problem('url-not-https', `${name} is not https: ${value}.`)];
  if (url.origin === origin) return [];
  return [problem('url-other-origin', `${name} is on ${url.origin}, not on ${origin}.`)];
}

function checkPage({ name, value }: Address, pages: readonly string[]): ManifestProblem[] {
  if (!URL.canParse(value) || pages.includes(pathOf(value))) return [];
  return [problem('unknown-page', `${name} is ${value}; the build emits no such page.`)];
}

function checkIcon(
  { name, value, size }: Address & { size: number },
  rules: ManifestRules,
): ManifestProblem[] {
  if (!URL.canParse(value)) return [];
  const file = rules.readFile(pathOf(value));
  if (!file) return [problem('icon-missing', `${name}: there is no file ${pathOf(value)}.`)];
  const found = pngSize(file);
  if (!found) return [problem('icon-not-png', `${name}: ${pathOf(value)} is no PNG.`)];
  if (found.width === size && found.height === size) return [];
  return [
    problem(
      'icon-wrong-size',
      `${name}: ${pathOf(value)} is ${found.width} by ${found.height} pixels, not ${size} by ${size}.`,
    ),
  ];
}

function pathOf(url: string): string {
  return new URL(url).pathname.slice(1);
}
