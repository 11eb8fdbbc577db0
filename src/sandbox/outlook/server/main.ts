import path from 'node:path';
import { openInBrowser } from './open-in-browser.ts';
import { freePorts } from './ports.ts';
import { readOptions, usage, UsageError } from './read-options.ts';
import { startLocalOutlook } from './start-local-outlook.ts';
import { openManifest } from './open-manifest.ts';

/* npm start, once everything is built: serves the local Outlook until it is stopped. */

const root = path.resolve(import.meta.dirname, '..', '..', '..', '..');

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), root);
  const ports = await freePorts(options.port);
  const outlook = await startLocalOutlook({
    ...options,
    ports,
    hostPageDirectory: path.join(root, '.local', 'outlook'),
    samplePath: path.join(root, 'assets', 'sample', 'workspace.json'),
    today: () => Temporal.Now.plainDateISO('Europe/Amsterdam').toString(),
    now: () => new Date(),
  });
  if (options.reset) await outlook.reset();
  stopOnSignal(() => outlook.close());

  console.log(`\n  Local Outlook   ${outlook.outlookUrl}`);
  console.log(`  First time?     ${outlook.welcomeUrl}  (explains the browser's warning)`);
  console.log(`  Trust it once   import ${outlook.caFile} as an authority in your browser`);
  console.log('  Stop            Ctrl+C; your mail is kept, npm start -- --reset begins afresh\n');
  await reportManifest(outlook.addinUrl, options);
  if (options.open) openInBrowser(outlook, path.join(root, '.local', 'browser'));
}

/** What the local Outlook does not do of this manifest, and what is wrong with it. */
async function reportManifest(
  addinOrigin: string,
  options: ReturnType<typeof readOptions>,
): Promise<void> {
  const { unsupported } = await openManifest({ ...options, addinOrigin });
  for (const text of unsupported) console.log(`  Not supported   ${text}`);
}

function stopOnSignal(close: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      void close().then(() => process.exit(0));
    });
  }
}

try {
  await import('temporal-polyfill/global');
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof UsageError) console.error(usage);
  process.exitCode = 1;
}
