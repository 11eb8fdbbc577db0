import { Hono } from 'hono';
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import * as v from 'valibot';
import type { FolderId } from '../shared/mail.ts';
import type { ChangeFeed } from './mail/change-feed.ts';
import { MailStoreError } from './mail/mail-store-error.ts';
import type { MailStore } from './mail/mail-store.ts';
import { attachmentSchema, draftSchema, messageChangeSchema } from './request-schemas.ts';

const HEARTBEAT_MS = 20_000;
const folders: readonly string[] = ['inbox', 'drafts', 'sent', 'deleted'] satisfies FolderId[];

/** Everything below /api/mailboxes that is about mail; shared/mail.ts lists it. */
export function mailRoutes(store: MailStore, feed: ChangeFeed): Hono {
  const app = new Hono();
  app.get('/', (c) => c.json(store.owners()));
  app.get('/:address/folders/:folder/messages', (c) =>
    c.json(store.messages(c.req.param('address'), folderIn(c.req.param('folder')))),
  );
  app.post('/:address/drafts', async (c) =>
    c.json(store.createDraft(c.req.param('address'), await bodyAs(c, draftSchema)), 201),
  );
  app.get('/:address/changes', (c) => streamChanges(c, feed, c.req.param('address')));
  app.get('/:address/messages/:id', (c) => c.json(store.message(...target(c.req.param()))));
  app.patch('/:address/messages/:id', async (c) => {
    const change = await bodyAs(c, messageChangeSchema);
    return c.json(store.changeMessage(...target(c.req.param()), change));
  });
  app.delete('/:address/messages/:id', (c) => {
    store.deleteMessage(...target(c.req.param()));
    return c.body(null, 204);
  });
  app.post('/:address/messages/:id/send', (c) => {
    store.send(...target(c.req.param()));
    return c.body(null, 204);
  });
  app.post('/:address/messages/:id/attachments', async (c) => {
    const file = await bodyAs(c, attachmentSchema);
    return c.json(store.addAttachment(...target(c.req.param()), file), 201);
  });
  app.get('/:address/messages/:id/attachments/:attachment', (c) =>
    c.json(store.attachment(...target(c.req.param()), c.req.param('attachment'))),
  );
  app.delete('/:address/messages/:id/attachments/:attachment', (c) => {
    store.removeAttachment(...target(c.req.param()), c.req.param('attachment'));
    return c.body(null, 204);
  });
  return app;
}

function target({ address, id }: { address: string; id: string }): [string, string] {
  return [address, id];
}

function folderIn(text: string): FolderId {
  if (!folders.includes(text)) throw new MailStoreError('not-found', 'There is no such folder.');
  return text as FolderId;
}

/** The JSON of a request, checked. Throws a `MailStoreError` that names the place and not the value. */
export async function bodyAs<const Schema extends v.GenericSchema>(
  c: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const body: unknown = await c.req.json().catch(() => undefined);
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return parsed.output;
  const places = parsed.issues.map((issue) => v.getDotPath(issue) ?? 'the body');
  throw new MailStoreError('invalid', `Not as expected: ${[...new Set(places)].join(', ')}.`);
}

/** Server-sent events, one for each folder that changed, until the page goes. */
function streamChanges(c: Context, feed: ChangeFeed, address: string): Response {
  return streamSSE(c, async (stream) => {
    const stop = feed.listen(address, (folder) => {
      void stream.writeSSE({ event: 'change', data: JSON.stringify({ folder }) });
    });
    // A comment at once, and now and then: the only way to notice a page that went without saying so.
    const beat = () => void stream.write(': \n\n');
    const heart = setInterval(beat, HEARTBEAT_MS);
    beat();
    await new Promise<void>((resolve) => stream.onAbort(resolve));
    clearInterval(heart);
    stop();
  });
}
