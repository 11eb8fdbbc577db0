import { createFetchedWorkspaceStore } from '../adapters/browser/fetched-workspace-store.ts';
import { createIndexedDbLastKnownCopy } from '../adapters/browser/indexed-db-last-known-copy.ts';
import { createSystemClock } from '../adapters/browser/system-clock.ts';
import { connectOffice } from '../adapters/office/connect-office.ts';
import { associateCommands } from '../adapters/office/associate-commands.ts';
import { placeholderLabel } from '../core/content/placeholder-label.ts';
import { parseTemplate } from '../core/template/parse-template.ts';
import { insertFavourite } from '../workflows/insert-favourite.ts';
import { createItemQueue } from '../workflows/item-queue.ts';
import { runCommand } from './run-command.ts';

/* The composition root of the ribbon's function commands. */

const queue = createItemQueue();
const clock = createSystemClock();
const lastKnown = createIndexedDbLastKnownCopy();
const store = createFetchedWorkspaceStore({
  url: new URL('sample/workspace.json', document.baseURI).href,
  fetch: (url, init) => fetch(url, init),
  now: () => clock.now(),
});
const tools = {
  parse: (template: string) => {
    const parsed = parseTemplate(template);
    return parsed.ok ? parsed.value : null;
  },
  labelOf: placeholderLabel,
};

const connected = Promise.all([
  connectOffice(),
  'Temporal' in globalThis ? null : import('temporal-polyfill/global'),
]);

const insertAt = (index: 0 | 1 | 2) => (done: () => void) =>
  runCommand(async () => {
    const [{ items, preferences, language }] = await connected;
    const deps = { items, preferences, store, lastKnown, queue, clock, tools };
    return { result: await insertFavourite(deps, index), language };
  }, done);

// At top level and not once office.js is ready: some clients look the name up before that.
associateCommands({
  insertFavourite1: insertAt(0),
  insertFavourite2: insertAt(1),
  insertFavourite3: insertAt(2),
});
