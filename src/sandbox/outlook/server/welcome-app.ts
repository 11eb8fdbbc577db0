import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Hono } from 'hono';

export interface WelcomeAppOptions {
  readonly outlookUrl: string;
  readonly caFile: string;
}

const directory = path.join(import.meta.dirname, 'welcome');
const files: Readonly<Record<string, string>> = {
  '/welcome.css': 'text/css; charset=utf-8',
  '/welcome.js': 'text/javascript; charset=utf-8',
};

/** The first page: over plain http, so that it can explain the warning that the next one may give. */
export function welcomeApp({ outlookUrl, caFile }: WelcomeAppOptions): Hono {
  const app = new Hono();
  const { origin } = new URL(outlookUrl);
  app.use(async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
    c.header(
      'content-security-policy',
      `default-src 'none'; style-src 'self'; script-src 'self'; connect-src ${origin}; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
  });
  app.get('/', async (c) => {
    const page = await readFile(path.join(directory, 'welcome.html'), 'utf8');
    return c.html(page.replaceAll('%OUTLOOK_URL%', outlookUrl));
  });
  app.get('/local-outlook.crt', async (c) =>
    c.body(await readFile(caFile, 'utf8'), 200, {
      'content-type': 'application/x-x509-ca-cert',
      'content-disposition': 'attachment; filename="local-outlook.crt"',
    }),
  );
  for (const [name, type] of Object.entries(files)) {
    app.get(name, async (c) =>
      c.body(await readFile(path.join(directory, name), 'utf8'), 200, { 'content-type': type }),
    );
  }
  return app;
}
