import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { functionNames } from './functions.ts';
import type { ManifestRules } from './manifest-rules.ts';
import { emittedPages } from './pages.ts';
import { DEVELOPMENT_ORIGIN } from './with-origin.ts';

/** What the manifest of this project is held against; its files are looked for under the folder given. */
export function projectRules(folder: string, origin: string = DEVELOPMENT_ORIGIN): ManifestRules {
  return {
    origin,
    locales: ['nl-NL', 'fr-FR', 'en-US'],
    permission: 'ReadWriteItem',
    pages: emittedPages,
    functionNames,
    readFile: (file) => {
      const full = path.join(folder, file);
      return existsSync(full) ? readFileSync(full) : null;
    },
  };
}
