import { duplicates } from './duplicates.ts';
import { problem } from './manifest-problem.ts';
import type { ManifestProblem } from './manifest-problem.ts';
import { resources } from './resources.ts';
import { attribute, child } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

const SHORT = 125;
const LONG = 250;

interface VisibleText {
  readonly name: string;
  readonly element: XmlElement;
  readonly max: number;
}

/** Every visible text is there in every language, and fits. */
export function checkTexts(root: XmlElement, locales: readonly string[]): ManifestProblem[] {
  const texts = visibleTexts(root);
  return [
    ...checkDefaultLocale(root, locales),
    ...checkText('ProviderName', child(root, 'ProviderName')?.text ?? '', SHORT),
    ...texts.flatMap((text) =>
      checkText(text.name, attribute(text.element, 'DefaultValue'), text.max),
    ),
    ...texts.flatMap((text) => checkTranslations(text, locales.slice(1))),
  ];
}

function visibleTexts(root: XmlElement): VisibleText[] {
  const inBase = [
    { name: 'DisplayName', max: SHORT },
    { name: 'Description', max: LONG },
  ].flatMap(({ name, max }) => {
    const element = child(root, name);
    return element ? [{ name, element, max }] : [];
  });
  const inResources = resources(root).flatMap(({ kind, id, element }) => {
    if (kind === 'short-string') return [{ name: id, element, max: SHORT }];
    return kind === 'long-string' ? [{ name: id, element, max: LONG }] : [];
  });
  return [...inBase, ...inResources];
}

function checkDefaultLocale(root: XmlElement, locales: readonly string[]): ManifestProblem[] {
  const found = child(root, 'DefaultLocale')?.text;
  return found === locales[0]
    ? []
    : [problem('wrong-default-locale', `DefaultLocale is not ${locales[0] ?? ''}.`)];
}

function checkText(name: string, text: string, max: number): ManifestProblem[] {
  if (text.trim() === '') return [problem('text-empty', `${name} has no text.`)];
  if (text.length <= max) return [];
  return [problem('text-too-long', `${name} has ${text.length} characters; at most ${max} fit.`)];
}

function checkTranslations(text: VisibleText, locales: readonly string[]): ManifestProblem[] {
  const overrides = text.element.children.filter(({ name }) => name === 'Override');
  const found = overrides.map((override) => attribute(override, 'Locale'));
  return [
    ...locales
      .filter((locale) => !found.includes(locale))
      .map((locale) => problem('missing-translation', `${text.name} is not there in ${locale}.`)),
    ...found
      .filter((locale) => !locales.includes(locale))
      .map((locale) => problem('unknown-locale', `${text.name} has a text in "${locale}".`)),
    ...duplicates(found).map((locale) =>
      problem('duplicate-locale', `${text.name} has more than one text in ${locale}.`),
    ),
    ...overrides.flatMap((override) =>
      checkText(
        `${text.name} (${attribute(override, 'Locale')})`,
        attribute(override, 'Value'),
        text.max,
      ),
    ),
  ];
}
