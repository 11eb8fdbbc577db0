import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { readSample } from '../../seed/read-sample.ts';
import { cacheControlOf, localHeaders, strangerHeaders } from './addin-headers.ts';
import { readOfficeFile, withLocalOffice } from './office-files.ts';
import { readServedFile, type ServedFile } from './served-file.ts';
import { answerWithFault, type WorkspaceFaults } from './workspace-faults.ts';

export interface AddinAppOptions {
  /** The build of the add-in, or the pages of another one. */
  readonly distDirectory: string;
  /** Another add-in's pages come without our content security policy. */
  readonly pages: 'ours' | 'given' | 'elsewhere';
  /** The sample workspace as it was written, before its dates are moved. */
  readonly samplePath: string;
  readonly faults: WorkspaceFaults;
  /** The ISO date the sample is moved to. */
  readonly today: () => string;
  readonly outlookOrigin: () => string;
}

/** The add-in's own origin: what its hosting would serve, with office.js and the sample from here. */
export function addinApp(options: AddinAppOptions): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const headers = options.pages === 'ours' ? localHeaders : strangerHeaders;
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers(options.outlookOrigin()))) {
      c.res.headers.set(name, value);
    }
  });
  app.get('/sample/workspace.json', (c) => {
    c.header('cache-control', 'no-store');
    // Read anew each time, so that a change to the sample shows after a reload.
    return answerWithFault(c, options.faults.current(), async () =>
      JSON.stringify(await readSample(options.samplePath, options.today())),
    );
  });
  app.get('/office/*', async (c) => {
    const file = await readOfficeFile(c.req.path.slice('/office/'.length));
    return file === null ? c.notFound() : answerFile(file, 'public, max-age=86400');
  });
  app.get('/*', async (c) => {
    const { path } = c.req;
    const file = await readServedFile(options.distDirectory, path);
    if (file === null) return c.notFound();
    return answerFile(isPage(file) ? withLocalOffice(file) : file, cacheControlOf(path));
  });
  return app;
}

function answerFile({ bytes, contentType }: ServedFile, cacheControl: string): Response {
  return new Response(bytes, {
    headers: { 'content-type': contentType, 'cache-control': cacheControl },
  });
}

function isPage({ contentType }: ServedFile): boolean {
  return contentType.startsWith('text/html');
}
