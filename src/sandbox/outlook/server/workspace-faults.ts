import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, Hono } from 'hono';

/** How the storage of the workspace behaves. */
export type StorageFault =
  'none' | 'slow' | 'offline' | 'refused' | 'unavailable' | 'empty' | 'corrupted' | 'too-new';

/** Every word a caller may use for it: the page's own, and the short ones of a script. */
const faultsByWord: ReadonlyMap<unknown, StorageFault> = new Map<unknown, StorageFault>([
  ['none', 'none'],
  ['ok', 'none'],
  ['slow', 'slow'],
  ['offline', 'offline'],
  ['refused', 'refused'],
  ['unavailable', 'unavailable'],
  ['fails', 'unavailable'],
  ['empty', 'empty'],
  ['corrupted', 'corrupted'],
  ['corrupt', 'corrupted'],
  ['too-new', 'too-new'],
]);

const SLOW_MS = 4000;

/** The fault that is on now; one for a running server. */
export interface WorkspaceFaults {
  current(): StorageFault;
  set(fault: StorageFault): void;
}

export function createWorkspaceFaults(): WorkspaceFaults {
  let fault: StorageFault = 'none';
  return {
    current: () => fault,
    set: (next) => {
      fault = next;
    },
  };
}

/** GET and POST /api/faults: `{ storage }` or `{ workspace }` names the fault. */
export function addFaultRoutes(app: Hono, faults: WorkspaceFaults): void {
  app.get('/api/faults', (c) => c.json({ storage: faults.current() }));
  app.post('/api/faults', async (c) => {
    const fault = faultIn(await c.req.json().catch(() => null));
    if (fault === undefined) {
      const message = `Expected { "storage": one of ${[...faultsByWord.keys()].join(', ')} }`;
      return c.json({ error: { code: 'invalid', message } }, 400);
    }
    faults.set(fault);
    return c.json({ storage: fault });
  });
}

function faultIn(body: unknown): StorageFault | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  if ('storage' in body) return faultsByWord.get(body.storage);
  return 'workspace' in body ? faultsByWord.get(body.workspace) : undefined;
}

/** The workspace as the fault lets it through. */
export async function answerWithFault(
  c: Context<{ Bindings: HttpBindings }>,
  fault: StorageFault,
  readText: () => Promise<string>,
): Promise<Response> {
  switch (fault) {
    case 'none':
      return answerJson(c, await readText());
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
      return answerJson(c, await readText());
    case 'offline':
      c.env.incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    case 'refused':
      return c.body(null, 403);
    case 'unavailable':
      return c.body(null, 503);
    case 'empty':
      return c.body(null, 404);
    case 'corrupted':
      return answerJson(c, (await readText()).slice(0, -100));
    case 'too-new':
      return answerJson(c, JSON.stringify({ ...asObject(await readText()), schemaVersion: 99 }));
  }
}

function answerJson(c: Context<{ Bindings: HttpBindings }>, text: string): Response {
  return c.body(text, 200, { 'content-type': 'application/json; charset=utf-8' });
}

function asObject(text: string): object {
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null ? value : {};
}
