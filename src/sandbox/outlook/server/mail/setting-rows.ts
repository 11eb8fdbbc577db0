import type { Database } from '../../../database/database.ts';
import type { HostPreferences } from '../../shared/addin.ts';
import { getOwner } from './owner-rows.ts';
import { MailStoreError } from './mail-store-error.ts';

/** Roaming settings of one add-in in one mailbox, and what the person at the screen likes. */
export interface SettingStore {
  /** Each value is JSON text, as office.js sends it. */
  settings(mailbox: string, addin: string): Record<string, string>;
  saveSettings(mailbox: string, addin: string, settings: Record<string, string>): void;
  preferences(): HostPreferences;
  savePreferences(preferences: HostPreferences): void;
}

const firstPreferences: HostPreferences = {
  language: 'nl-NL',
  theme: 'light',
  profile: 'web',
  newMailType: 'html',
};

export function createSettingStore(database: Database): SettingStore {
  /** What was written here was checked before. */
  const read = <T>(value: unknown, none: T): T =>
    typeof value === 'string' ? (JSON.parse(value) as T) : none;
  return {
    settings(mailbox, addin) {
      const row = database.get('SELECT value FROM settings WHERE mailbox = ? AND addin = ?', [
        mailbox,
        addin,
      ]);
      return read(row?.['value'], {});
    },
    saveSettings(mailbox, addin, settings) {
      if (getOwner(database, mailbox) === null) {
        throw new MailStoreError('not-found', 'There is no such mailbox.');
      }
      database.run(
        `INSERT INTO settings (mailbox, addin, value) VALUES (?, ?, ?)
         ON CONFLICT (mailbox, addin) DO UPDATE SET value = excluded.value`,
        [mailbox, addin, JSON.stringify(settings)],
      );
    },
    preferences: () =>
      read(database.get('SELECT value FROM preferences')?.['value'], firstPreferences),
    savePreferences(preferences) {
      database.run(
        'INSERT INTO preferences (only, value) VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET value = excluded.value',
        [JSON.stringify(preferences)],
      );
    },
  };
}
