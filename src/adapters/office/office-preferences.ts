import * as v from 'valibot';
import { coreMessageLengths } from '../../core/workspace/schema.ts';
import type { PreferenceValues, Preferences } from '../../ports/preferences.ts';
import { callOffice } from './call-office.ts';

const length = v.picklist(coreMessageLengths);
const ref = v.variant('kind', [
  v.strictObject({ kind: v.literal('core-message'), length }),
  v.strictObject({ kind: v.literal('block'), id: v.pipe(v.string(), v.maxLength(64)) }),
]);
const schemas = {
  favourites: v.pipe(v.array(ref), v.maxLength(3)),
  recents: v.pipe(v.array(ref), v.maxLength(8)),
  coreMessageLength: length,
};

const defaults: PreferenceValues = { favourites: [], recents: [], coreMessageLength: 'short' };

/** The part of office.js's roaming settings that is used: 32 kB in all, kept with the mailbox. */
export type SettingsBag = Pick<Office.RoamingSettings, 'get' | 'set' | 'saveAsync'>;

/**
 * Preferences in the mailbox. What is read may come from another version of the add-in, so each value is
 * checked on its own and an unreadable one is simply its default.
 */
export function createOfficePreferences(settings: SettingsBag): Preferences {
  let values: PreferenceValues = {
    favourites: readValue(settings, 'favourites'),
    recents: readValue(settings, 'recents'),
    coreMessageLength: readValue(settings, 'coreMessageLength'),
  };
  return {
    read: () => values,
    save: async (change) => {
      values = { ...values, ...change };
      for (const [name, value] of Object.entries(change)) settings.set(name, value);
      await callOffice('roamingSettings.saveAsync', (done) => {
        settings.saveAsync(done);
      });
    },
  };
}

function readValue<Name extends keyof PreferenceValues>(
  settings: SettingsBag,
  name: Name,
): PreferenceValues[Name] {
  const result = v.safeParse(schemas[name], settings.get(name) as unknown);
  return result.success ? (result.output as PreferenceValues[Name]) : defaults[name];
}
