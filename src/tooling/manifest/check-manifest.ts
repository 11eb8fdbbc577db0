import { checkAddresses } from './check-addresses.ts';
import { checkCommands } from './check-commands.ts';
import { checkIdentity } from './check-identity.ts';
import { checkResources } from './check-resources.ts';
import { checkTexts } from './check-texts.ts';
import { problem } from './manifest-problem.ts';
import type { ManifestProblem } from './manifest-problem.ts';
import type { ManifestRules } from './manifest-rules.ts';
import { parseXml } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

/** Outlook refuses a larger one. */
const MAX_BYTES = 256 * 1024;

/** Everything that is wrong with a manifest, of what its schema cannot see. */
export function checkManifest(xml: string, rules: ManifestRules): readonly ManifestProblem[] {
  const root = tryParse(xml);
  if ('code' in root) return [root];
  return [
    ...checkSize(xml),
    ...checkIdentity(root, rules.permission),
    ...checkTexts(root, rules.locales),
    ...checkResources(root),
    ...checkAddresses(root, rules),
    ...checkCommands(root, rules),
  ];
}

function tryParse(xml: string): XmlElement | ManifestProblem {
  try {
    return parseXml(xml);
  } catch (error) {
    return problem('not-xml', error instanceof Error ? error.message : String(error));
  }
}

function checkSize(xml: string): ManifestProblem[] {
  const bytes = Buffer.byteLength(xml);
  return bytes <= MAX_BYTES ? [] : [problem('too-large', `${bytes} bytes; at most ${MAX_BYTES}.`)];
}
