import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getMimeType } from 'hono/utils/mime';

export interface ServedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

/** The file a URL path names below a directory; null when there is none or it would lie outside. */
export async function readServedFile(root: string, urlPath: string): Promise<ServedFile | null> {
  const file = pathInside(root, urlPath);
  if (file === null) return null;
  try {
    return {
      bytes: Uint8Array.from(await readFile(file)),
      contentType: getMimeType(file) ?? 'application/octet-stream',
    };
  } catch (cause) {
    // A missing file and a directory are both "not here"; anything else is worth hearing about.
    if (isMissing(cause)) return null;
    throw cause;
  }
}

/** Where a URL path points below a directory; null when it leaves it, by whatever spelling. */
export function pathInside(root: string, urlPath: string): string | null {
  const decoded = decode(urlPath);
  if (decoded === null || decoded.includes('\0') || decoded.includes('\\')) return null;
  const base = path.resolve(root);
  const file = path.resolve(base, `./${decoded}`);
  return file.startsWith(base + path.sep) ? file : null;
}

function decode(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return null;
  }
}

function isMissing(cause: unknown): boolean {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
  return code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}
