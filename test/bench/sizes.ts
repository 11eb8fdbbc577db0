import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import configurations from '../../webpack.config.js';
import { initialScripts } from '../../src/tooling/bundle-size.mjs';
import { startStage } from '../support/stage.ts';
import { newMail, openBijpraat } from '../support/outlook-driver.ts';
import type { Result } from './results.ts';

const dist = path.resolve('dist');

/** What the browser fetches before the pane starts, and all it has fetched once the list can be used. */
export async function benchSizes(): Promise<Result[]> {
  const sizeOf = (page: string) =>
    initialScripts(dist, page).reduce((sum, { gzip }) => sum + gzip, 0) / 1000;
  const hello = { name: 'hello world of the same libraries', value: await helloWorldSize() };
  return [
    {
      name: 'pane, initial JavaScript',
      value: sizeOf('taskpane.html'),
      unit: 'kB',
      yardstick: hello,
    },
    {
      name: 'pane, all JavaScript up to a usable list',
      value: await fetchedSize(),
      unit: 'kB',
      yardstick: hello,
    },
    {
      name: 'function commands, initial JavaScript',
      value: sizeOf('commands.html'),
      unit: 'kB',
      yardstick: null,
    },
  ];
}

/** A page with FluentProvider and one Button, built exactly as the pane is. */
async function helloWorldSize(): Promise<number> {
  const [pane] = await configurations({}, { mode: 'production' });
  const output = mkdtempSync(path.join(tmpdir(), 'bijpraat-hello-'));
  const compiler = webpack({
    ...pane,
    entry: path.resolve('test/bench/hello-world.tsx'),
    output: { path: output, filename: 'hello.js' },
    plugins: [],
    cache: false,
    devtool: false,
    performance: false,
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  const size = gzipSync(readFileSync(path.join(output, 'hello.js')), { level: 9 }).length;
  rmSync(output, { recursive: true, force: true });
  return size / 1000;
}

/** Scripts of ours only: office.js comes on top, from Microsoft and mostly from the cache. */
async function fetchedSize(): Promise<number> {
  const stage = await startStage();
  try {
    const scene = await stage.open();
    const names = new Set<string>();
    scene.page.context().on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin === stage.addinUrl) names.add(path.basename(url.pathname));
    });
    await newMail(scene);
    await openBijpraat(scene);
    await scene.end();
    const scripts = readdirSync(dist).filter((name) => names.has(name) && name.endsWith('.js'));
    const bytes = scripts.map(
      (name) => gzipSync(readFileSync(path.join(dist, name)), { level: 9 }).length,
    );
    return bytes.reduce((sum, size) => sum + size, 0) / 1000;
  } finally {
    await stage.close();
  }
}
