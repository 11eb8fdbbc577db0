import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

/** What Hono makes of routes. */
export interface WebApp {
  readonly fetch: Parameters<typeof createAdaptorServer>[0]['fetch'];
}

export interface ServedApp {
  /** As a browser writes it, on the name localhost: office.js compares names and not addresses. */
  readonly origin: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0 for one that is free. */
  readonly port: number;
  /** Null for plain http. */
  readonly tls: { readonly key: string; readonly cert: string } | null;
}

/** Another program has the port. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
  readonly port: number;

  constructor(port: number) {
    super(`Port ${port} is in use.`);
    this.port = port;
  }
}

/** Serves an app to this machine and no other. */
export async function serveApp(app: WebApp, { port, tls }: ServeOptions): Promise<ServedApp> {
  const server = createAdaptorServer(
    tls === null
      ? { fetch: app.fetch, createServer: createHttpServer }
      : { fetch: app.fetch, createServer: createHttpsServer, serverOptions: { ...tls } },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(cause.code === 'EADDRINUSE' ? new PortTakenError(port) : cause);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    origin: `${tls === null ? 'http' : 'https'}://localhost:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Streams of changes never end by themselves.
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
