import type { Language } from '../../core/workspace/schema.ts';
import type { ItemWatcher } from '../../ports/mail-item.ts';
import type { Preferences } from '../../ports/preferences.ts';
import { createItemWatcher } from './item-watcher.ts';
import { displayLanguage, themeOf } from './office-environment.ts';
import type { OfficeColours, Theme } from './office-environment.ts';
import { createOfficePreferences } from './office-preferences.ts';

/** Outlook, once it is there. */
export interface ConnectedOffice {
  readonly language: Language;
  readonly items: ItemWatcher;
  readonly preferences: Preferences;
  theme(): Theme;
  /** Calls the listener when Outlook or the system goes from light to dark or back. */
  onThemeChanged(listener: () => void): void;
}

/** Waits until office.js is ready. Settles only then: the page around it watches the time. */
export async function connectOffice(): Promise<ConnectedOffice> {
  await Office.onReady();
  const { context } = Office;
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
  let announced: OfficeColours | undefined;
  return {
    language: displayLanguage(context.displayLanguage),
    items: createItemWatcher(context.mailbox),
    preferences: createOfficePreferences(context.roamingSettings),
    theme: () => themeOf(announced ?? context.officeTheme, prefersDark.matches),
    onThemeChanged: (listener) => {
      prefersDark.addEventListener('change', listener);
      try {
        context.mailbox.addHandlerAsync(
          Office.EventType.OfficeThemeChanged,
          (event: { officeTheme?: OfficeColours }) => {
            announced = event.officeTheme;
            listener();
          },
        );
      } catch {
        // A client without this event: the system's own preference still counts.
      }
    },
  };
}
