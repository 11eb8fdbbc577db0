import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_PORT } from './ports.ts';

export interface StartOptions {
  readonly dataDirectory: string;
  readonly manifestPath: string;
  readonly distDirectory: string;
  readonly pages: 'ours' | 'given' | 'elsewhere';
  readonly port: number;
  readonly reset: boolean;
  readonly open: boolean;
}

export const usage = `
npm start -- [options]
  --reset              begin afresh from the seed
  --port <number>      the first of three ports in a row (${DEFAULT_PORT})
  --data <folder>      where the mailboxes are kept (.local/data)
  --no-open            do not open a browser
  --manifest <file>    host another Outlook add-in (XML manifest)
  --pages <folder>     serve that add-in's pages from here, with office.js from this machine;
                       without it they stay where the manifest says, on localhost`;

/** The command line could not be understood; the usage helps. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads what follows `npm start --`; paths are relative to the project's root. */
export function readOptions(args: readonly string[], root: string): StartOptions {
  const values = parse(args);
  const { manifest, pages } = values;
  const existing = (name: string, given: string): string => {
    const full = path.resolve(root, given);
    if (!existsSync(full)) throw new UsageError(`--${name}: there is no ${full}`);
    return full;
  };
  if (pages !== undefined && manifest === undefined) {
    throw new UsageError('--pages goes together with --manifest.');
  }
  const own = path.join(root, 'dist');
  return {
    dataDirectory: path.resolve(root, values.data ?? path.join('.local', 'data')),
    manifestPath:
      manifest === undefined ? path.join(root, 'manifest.xml') : existing('manifest', manifest),
    distDirectory: pages === undefined ? own : existing('pages', pages),
    pages: manifest === undefined ? 'ours' : pages === undefined ? 'elsewhere' : 'given',
    port: portIn(values.port),
    reset: values.reset === true,
    open: values['no-open'] !== true,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        reset: { type: 'boolean' },
        port: { type: 'string' },
        data: { type: 'string' },
        'no-open': { type: 'boolean' },
        manifest: { type: 'string' },
        pages: { type: 'string' },
      },
    }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function portIn(text: string | undefined): number {
  const port = Number(text ?? DEFAULT_PORT);
  if (Number.isInteger(port) && port > 0 && port < 65_533) return port;
  throw new UsageError('--port: expected a number from 1 to 65532');
}
