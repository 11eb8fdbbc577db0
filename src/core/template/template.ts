import type { PlaceholderName } from '../content/placeholder.ts';

/** Text as it was written. */
export interface TemplateText {
  readonly kind: 'text';
  readonly text: string;
}

/** A place to be filled; line and column (both from 1, in UTF-16 units) point at its opening braces. */
export interface TemplatePlaceholder {
  readonly kind: 'placeholder';
  readonly name: PlaceholderName;
  readonly line: number;
  readonly column: number;
}

/** A text that was read and found right: it can be rendered with any values. */
export type Template = readonly (TemplateText | TemplatePlaceholder)[];
