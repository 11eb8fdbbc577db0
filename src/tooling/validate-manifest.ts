import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { checkManifest } from './manifest/check-manifest.ts';
import { checkSchema } from './manifest/check-schema.ts';
import { projectRules } from './manifest/project-rules.ts';

/*
 * npm run validate [-- <manifest>] [--origin <https origin>] [--xsd <folder>]
 * Holds a manifest against our own rules, Office's parser and, when its folder is given, Office's schema.
 * Nothing is sent anywhere: Office's online validation is a separate step before a release.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { origin: { type: 'string' }, xsd: { type: 'string' } },
});
const file = path.resolve(positionals[0] ?? 'manifest.xml');
const schemas = values.xsd ?? process.env['BIJPRAAT_MANIFEST_XSD'];
const xml = readFileSync(file, 'utf8');

const own = checkManifest(xml, projectRules(path.dirname(file), values.origin));
const office = await readByOffice();
const schema = schemas === undefined ? [] : await checkSchema(xml, schemas);

report(
  'Our rules',
  own.map(({ code, message }) => `${code}: ${message}`),
);
report("Office's parser", office);
if (schemas === undefined) console.log('XSD check skipped: no schema folder given');
else report("Office's schema", schema);
process.exitCode = own.length + office.length + schema.length > 0 ? 1 : 0;

/** The parser Office's own tools use: what it cannot find, they cannot show. */
async function readByOffice(): Promise<readonly string[]> {
  try {
    const found = await OfficeAddinManifest.readManifestFile(file);
    const needed = [
      'id',
      'version',
      'displayName',
      'description',
      'iconUrl',
      'permissions',
    ] as const;
    return needed.filter((key) => !found[key]).map((key) => `${key} was not found.`);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function report(check: string, problems: readonly string[]): void {
  console.log(
    `${check}: ${problems.length === 0 ? 'no problems' : `${problems.length} problem(s)`}`,
  );
  for (const text of problems) console.log(`  ${text}`);
}
