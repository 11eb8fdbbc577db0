import type { PlaceholderName } from '../../../core/content/placeholder.ts';
import type { Template } from '../../../core/template/template.ts';
import { languages } from '../../../core/workspace/schema.ts';
import type { Language } from '../../../core/workspace/schema.ts';
import type { MessageKey, Text } from '../../load-text.ts';
import type { TemplateTools } from './prepare-content.ts';

/** Fetches what rendering needs and the first paint does not: the template parser and the other languages. */
export async function loadTemplateTools(
  loadText: (language: Language) => Promise<Text>,
): Promise<TemplateTools> {
  const [{ parseTemplate }, texts] = await Promise.all([
    import('../../../core/template/parse-template.ts'),
    Promise.all(languages.map(async (language) => [language, await loadText(language)] as const)),
  ]);
  const textIn = new Map(texts);
  const parsed = new Map<string, Template | null>();
  return {
    parse(template) {
      const before = parsed.get(template);
      if (before !== undefined) return before;
      const result = parseTemplate(template);
      const tree = result.ok ? result.value : null;
      parsed.set(template, tree);
      return tree;
    },
    labelOf: (name, language) => textIn.get(language)?.(placeholderKey(name)) ?? name,
  };
}

/** The catalogue has a message for every placeholder; the compiler checks it. */
export function placeholderKey(name: PlaceholderName): MessageKey {
  return `placeholder.${name}`;
}
