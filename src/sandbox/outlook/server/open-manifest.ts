import { readFile } from 'node:fs/promises';
import type { AddinDescription } from '../shared/addin.ts';
import { DEVELOPMENT_ORIGIN, manifestForOrigin } from '../../../tooling/manifest/with-origin.ts';
import { readManifest } from './read-manifest.ts';

export interface OpenManifestOptions {
  readonly manifestPath: string;
  readonly pages: 'ours' | 'given' | 'elsewhere';
  readonly addinOrigin: string;
}

/** The manifest cannot be used; its message lists every problem. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

/**
 * Reads a manifest file. Pages that are served from here move to our origin; an add-in that has a server
 * of its own stays where it is.
 */
export async function openManifest(options: OpenManifestOptions): Promise<AddinDescription> {
  const { manifestPath, pages, addinOrigin } = options;
  const xml = await readFile(manifestPath, 'utf8').catch((cause: unknown) => {
    throw new ManifestError(`The manifest ${manifestPath} cannot be read.`, { cause });
  });
  if (pages === 'ours') return described(manifestForOrigin(xml, addinOrigin, DEVELOPMENT_ORIGIN));
  const description = described(xml);
  const from = pageOrigin(description);
  if (from === null) return description;
  if (pages === 'elsewhere') return withHostWarning(description, new URL(from).hostname);
  return described(manifestForOrigin(xml, addinOrigin, from));
}

function described(xml: string): AddinDescription {
  const read = readManifest(xml);
  if (read.ok) return read.value;
  const problems = read.error.map(({ message }) => message);
  throw new ManifestError(`The manifest cannot be used:\n${problems.join('\n')}`);
}

/** office.js trusts a host page on its own host name only, and ours is localhost. */
function withHostWarning(addin: AddinDescription, host: string): AddinDescription {
  if (host === 'localhost') return addin;
  const warning = `The pages are on ${host}: office.js works only with pages on localhost. Serve them from here with --pages <folder>.`;
  return { ...addin, unsupported: [warning, ...addin.unsupported] };
}

/** The origin of the first page the manifest names. */
export function pageOrigin(addin: AddinDescription): string | null {
  const controls = addin.surfaces.flatMap(({ groups }) => groups.flatMap((one) => one.controls));
  const buttons = controls.flatMap((one) => (one.kind === 'menu' ? one.items : [one]));
  const pages = buttons.flatMap(({ action }) => (action.kind === 'show-pane' ? [action.url] : []));
  const first = pages[0] ?? addin.functionFile ?? addin.launchEventRuntime;
  return first === null ? null : new URL(first).origin;
}
