import type { HostTheme } from '../shared/addin.ts';

/** Outlook's colours as OfficeThemeChanged tells them: one number per colour. */
const themes: Record<HostTheme, Record<string, number>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x424242,
  },
  dark: {
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x1f1f1f,
    controlForegroundColor: 0xd6d6d6,
  },
};

/** The payload of OfficeThemeChanged. */
export function themeEvent(theme: HostTheme): string[] {
  return [JSON.stringify(themes[theme])];
}
