import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { routePath } from 'hono/route';
import type { AddinDescription } from '../shared/addin.ts';
import { cacheControlOf } from './addin-headers.ts';
import { limits } from '../host/dispatch/limits.ts';
import type { ChangeFeed } from './mail/change-feed.ts';
import { MailStoreError } from './mail/mail-store-error.ts';
import type { MailStoreErrorCode } from './mail/mail-store-error.ts';
import type { MailStore } from './mail/mail-store.ts';
import type { SettingStore } from './mail/setting-rows.ts';
import { bodyAs, mailRoutes } from './mail-routes.ts';
import { preferencesSchema, settingsSchema } from './request-schemas.ts';
import { readServedFile } from './served-file.ts';
import { addFaultRoutes } from './workspace-faults.ts';
import type { WorkspaceFaults } from './workspace-faults.ts';

export interface OutlookAppOptions {
  readonly store: MailStore;
  readonly settings: SettingStore;
  readonly feed: ChangeFeed;
  readonly faults: WorkspaceFaults;
  /** The build of the page. */
  readonly pageDirectory: string;
  /** Reads the manifest afresh. */
  addin(): Promise<AddinDescription>;
  /** This app's own origin. */
  origin(): string;
}

const statusOf: Record<MailStoreErrorCode, 400 | 404 | 409 | 413 | 422> = {
  'not-found': 404,
  'not-a-draft': 409,
  'no-recipients': 422,
  'too-large': 413,
  'too-many-attachments': 413,
  invalid: 400,
};

/** A request with 25 MB of files in base64, and room for the rest. */
const MOST_BYTES = Math.ceil((limits.attachmentBytes * 4) / 3) + 1_000_000;

/** The origin of the Outlook page: its files, the mailboxes and what the manifest says. */
export function outlookApp(options: OutlookAppOptions): Hono {
  const { settings } = options;
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.res.headers.set('x-content-type-options', 'nosniff');
    c.res.headers.set('referrer-policy', 'no-referrer');
    c.res.headers.set('content-security-policy', "frame-ancestors 'none'");
  });
  app.use('/api/*', async (c, next) => {
    // Only this page may ask: another page in the same browser must not write or send mail here.
    const { host } = new URL(options.origin());
    const foreignHost = c.req.header('host') !== host;
    const foreignPage = c.req.method !== 'GET' && c.req.header('origin') !== options.origin();
    if (foreignHost || foreignPage) return c.json(problem('forbidden', 'Not for this page.'), 403);
    await next();
    c.header('cache-control', 'no-store');
    return undefined;
  });
  app.use('/api/*', bodyLimit({ maxSize: MOST_BYTES, onError: (c) => c.json(tooLarge, 413) }));
  app.route('/api/mailboxes', mailRoutes(options.store, options.feed));
  app.get('/api/mailboxes/:address/settings/:addin', (c) =>
    c.json(settings.settings(c.req.param('address'), c.req.param('addin'))),
  );
  app.put('/api/mailboxes/:address/settings/:addin', async (c) => {
    const values = await bodyAs(c, settingsSchema);
    if (JSON.stringify(values).length > limits.settingsCharacters) return c.json(tooLarge, 413);
    settings.saveSettings(c.req.param('address'), c.req.param('addin'), values);
    return c.body(null, 204);
  });
  app.get('/api/addin', async (c) => c.json(await options.addin()));
  app.get('/api/preferences', (c) => c.json(settings.preferences()));
  app.put('/api/preferences', async (c) => {
    settings.savePreferences(await bodyAs(c, preferencesSchema));
    return c.body(null, 204);
  });
  addFaultRoutes(app, options.faults);
  app.all('/api/*', (c) => c.json(problem('not-found', 'There is no such resource.'), 404));
  app.get('/*', async (c) => {
    const path = c.req.path === '/' ? '/index.html' : c.req.path;
    const file = await readServedFile(options.pageDirectory, path);
    if (file === null) return c.notFound();
    const { bytes, contentType } = file;
    return c.body(bytes, 200, {
      'content-type': contentType,
      'cache-control': cacheControlOf(path),
    });
  });
  app.onError((error, c) => {
    if (error instanceof MailStoreError) {
      return c.json(problem(error.code, error.message), statusOf[error.code]);
    }
    // The message of an unknown error can hold anything; its kind says enough on a screen.
    console.error(`${c.req.method} ${routePath(c)}: ${error.name}`);
    return c.json(problem('failed', 'The local Outlook could not do this.'), 500);
  });
  return app;
}

function problem(code: string, message: string): { error: { code: string; message: string } } {
  return { error: { code, message } };
}

const tooLarge = problem('too-large', 'This is larger than Outlook takes.');
