import path from 'node:path';
import { readServedFile, type ServedFile } from './served-file.ts';

const projectRoot = path.resolve(import.meta.dirname, '..', '..', '..', '..');
/** Served where npm put it: Microsoft's terms allow its use here and not a copy in the project. */
const officeDirectory = path.join(projectRoot, 'node_modules', '@microsoft', 'office-js', 'dist');
const hostDirectory = path.join(projectRoot, 'src', 'sandbox', 'outlook', 'host');

const SHIM = 'msajax-shim.js';
const CDN_TAG =
  /<script(?:\s[^>]*?)?\ssrc\s*=\s*["']?\s*(?:https?:)?\/\/appsforoffice\.microsoft\.com\/lib\/[\w.-]+\/hosted\/office(?:\.debug)?\.js(?![\w.-])[^>]*>\s*<\/script\s*>/gi;

/** A file below /office/. Names there are lower case; office.js asks for some in another case. */
export async function readOfficeFile(name: string): Promise<ServedFile | null> {
  if (name === SHIM) return readServedFile(hostDirectory, SHIM);
  return readServedFile(officeDirectory, name.toLowerCase());
}

/** The page with office.js from this machine in place of the network, what it depends on first. */
export function withLocalOffice(page: ServedFile): ServedFile {
  // One character per byte: the tag is ASCII, and whatever encoding the rest has stays as it was.
  const html = Buffer.from(page.bytes).toString('latin1');
  // Without async and defer: the order of the two matters, and both come before the page's own script.
  const replaced = html.replace(
    CDN_TAG,
    `<script src="/office/${SHIM}"></script><script src="/office/office.js"></script>`,
  );
  return { ...page, bytes: Uint8Array.from(Buffer.from(replaced, 'latin1')) };
}
