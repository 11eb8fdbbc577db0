import { displayLanguage, themeOf } from '../../../src/adapters/office/office-environment.ts';
import type { OfficeColours } from '../../../src/adapters/office/office-environment.ts';

test.each([
  ['nl-NL', 'nl'],
  ['nl-BE', 'nl'],
  ['fr-FR', 'fr'],
  ['fr-be', 'fr'],
  ['FR', 'fr'],
  ['en-US', 'en'],
  ['en', 'en'],
  ['de-DE', 'nl'],
  ['fry-NL', 'nl'],
  ['', 'nl'],
])('menus in %s make ours %s', (tag, language) => {
  expect(displayLanguage(tag)).toBe(language);
});

test.each<[string, OfficeColours | undefined, boolean, 'light' | 'dark']>([
  ['the client says dark', { isDarkTheme: true }, false, 'dark'],
  ['the client says light', { isDarkTheme: false }, true, 'light'],
  [
    'it says so over its own colour',
    { isDarkTheme: false, bodyBackgroundColor: '#000000' },
    true,
    'light',
  ],
  ['a dark background', { bodyBackgroundColor: '#1f1f1f' }, false, 'dark'],
  ['a light background', { bodyBackgroundColor: '#FFFFFF' }, true, 'light'],
  ['a background without a hash', { bodyBackgroundColor: '1F1F1F' }, false, 'dark'],
  ['pure blue, which looks dark', { bodyBackgroundColor: '#0000ff' }, false, 'dark'],
  ['pure yellow, which looks light', { bodyBackgroundColor: '#ffff00' }, true, 'light'],
  ['just below half', { bodyBackgroundColor: '#7f7f7f' }, false, 'dark'],
  ['half', { bodyBackgroundColor: '#808080' }, true, 'light'],
  ['a colour that is none, on a dark system', { bodyBackgroundColor: 'black' }, true, 'dark'],
  ['nothing, on a dark system', undefined, true, 'dark'],
  ['nothing, on a light system', {}, false, 'light'],
])('%s', (_what, colours, systemPrefersDark, theme) => {
  expect(themeOf(colours, systemPrefersDark)).toBe(theme);
});
