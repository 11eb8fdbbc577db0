import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** The schema that imports the others in the same folder. */
const MAIN_SCHEMA = 'OfficeAppManifestV1_1.xsd';

/** Validates against the XML schemas of Office in a folder; returns one line per error. */
export async function checkSchema(xml: string, folder: string): Promise<readonly string[]> {
  const schemas = readdirSync(folder)
    .filter((fileName) => fileName.endsWith('.xsd'))
    .map((fileName) => ({
      fileName,
      contents: readFileSync(path.join(folder, fileName), 'utf8'),
    }));
  const main = schemas.find(({ fileName }) => fileName === MAIN_SCHEMA);
  if (!main) throw new Error(`There is no ${MAIN_SCHEMA} in ${folder}.`);
  const verdict = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema: [main],
    preload: schemas.filter((schema) => schema !== main),
  });
  // An empty list must mean valid, also when the reason could not be read from the output.
  if (!verdict.valid && verdict.errors.length === 0) return [verdict.rawOutput];
  return verdict.errors.map(({ loc, message }) =>
    loc ? `line ${loc.lineNumber}: ${message}` : message,
  );
}
