import { placeholderLabel } from '../core/content/placeholder-label.ts';
import type { TemplateTools } from '../core/content/prepare-content.ts';
import type { Template } from '../core/template/template.ts';

/** Fetches what rendering needs and the first paint does not: the template parser. */
export async function loadTemplateTools(): Promise<TemplateTools> {
  const { parseTemplate } = await import('../core/template/parse-template.ts');
  // The list renders every text in view at every letter typed.
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
    labelOf: placeholderLabel,
  };
}
