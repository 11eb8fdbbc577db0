import type { PlaceholderName } from '../content/placeholder.ts';
import { oneLine } from '../text/one-line.ts';
import type { Template } from './template.ts';

/** The value as one clean line, or null when there is nothing to show. */
export function filledValue(
  values: ReadonlyMap<PlaceholderName, string>,
  name: PlaceholderName,
): string | null {
  const value = oneLine(values.get(name) ?? '');
  return value === '' ? null : value;
}

/** The placeholders of a text that have no value, in the order of the text, each once. */
export function unfilled(
  template: Template,
  values: ReadonlyMap<PlaceholderName, string>,
): readonly PlaceholderName[] {
  const open = new Set<PlaceholderName>();
  for (const node of template) {
    if (node.kind === 'placeholder' && filledValue(values, node.name) === null) open.add(node.name);
  }
  return [...open];
}
