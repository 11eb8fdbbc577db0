import type { Language } from '../../core/workspace/schema.ts';

export type Theme = 'light' | 'dark';

/** The language of Outlook's own menus, as one of ours; Dutch when we do not have it. */
export function displayLanguage(displayLanguageTag: string): Language {
  const [primary] = displayLanguageTag.toLowerCase().split('-');
  return primary === 'fr' || primary === 'en' ? primary : 'nl';
}

/** What Outlook tells of its colours; older clients tell nothing. */
export interface OfficeColours {
  readonly isDarkTheme?: boolean;
  /** Such as #1f1f1f. */
  readonly bodyBackgroundColor?: string;
}

/** The theme of the client; what the system prefers when the client does not say. */
export function themeOf(colours: OfficeColours | undefined, systemPrefersDark: boolean): Theme {
  const dark = colours?.isDarkTheme ?? isDarkColour(colours?.bodyBackgroundColor);
  return (dark ?? systemPrefersDark) ? 'dark' : 'light';
}

/** By perceived lightness; undefined for anything that is not #rrggbb. */
function isDarkColour(colour: string | undefined): boolean | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return (red * 299 + green * 587 + blue * 114) / 1000 < 128;
}
