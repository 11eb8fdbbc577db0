import { createServer } from 'node:net';

export interface Ports {
  readonly outlook: number;
  readonly addin: number;
  readonly welcome: number;
}

/** The port of manifest.xml comes second, so that the plain start is the one that was written down. */
export const DEFAULT_PORT = 8443;

const LAST_PORT = 65_535;

/** Three ports in a row from the given one; other programs' ports are skipped, three at a time. */
export async function freePorts(first: number, tries = 20): Promise<Ports> {
  for (let port = first; port < first + tries * 3 && port + 2 <= LAST_PORT; port += 3) {
    const ports = { outlook: port, addin: port + 1, welcome: port + 2 };
    const free = await Promise.all(Object.values(ports).map(isFree));
    if (free.every(Boolean)) return ports;
  }
  throw new Error(`No free ports from ${first} on. Name others: npm start -- --port 9443`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
