import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { evaluate } from './run-module.ts';

const MODULE = 'src/tooling/bundle-size.mjs';

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'bijpraat-size-'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): void =>
  writeFileSync(path.join(directory, name), content);

/** A page of the add-in whose script weighs about this many kB; random bytes do not get smaller. */
function putPage(page: string, kilobytes: number): void {
  const script = `${page.split('.')[0] ?? ''}.0123456789ab.js`;
  put(script, randomBytes(kilobytes * 1000));
  put(page, `<!doctype html><script defer="defer" src="${script}"></script>`);
}

const report = (): ReturnType<typeof evaluate> =>
  evaluate(MODULE, `it.reportBudgets(${JSON.stringify(directory)})`);

test('counts what the page itself names, and nothing from elsewhere or later', () => {
  const script = 'let a = 1;\n'.repeat(500);
  put('first.0123456789ab.js', script);
  put('second.js', 'b()');
  put('later.js', 'c()');
  put(
    'taskpane.html',
    `<!doctype html><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
     <script defer="defer" src="first.0123456789ab.js"></script><script src="second.js"></script>
     <link rel="preload" href="later.js"><script>load("later.js")</script>`,
  );
  const scripts = `it.initialScripts(${JSON.stringify(directory)}, 'taskpane.html')`;
  expect(evaluate(MODULE, scripts).value).toEqual([
    { name: 'first.0123456789ab.js', gzip: gzipSync(script, { level: 9 }).length },
    { name: 'second.js', gzip: gzipSync('b()', { level: 9 }).length },
  ]);
});

test('the pane may take 110 kB at start and the commands 60 kB', () => {
  expect(evaluate(MODULE, 'it.budgets').value).toEqual({
    'taskpane.html': 110,
    'commands.html': 60,
  });
});

test.each([
  ['both within', 100, 50, true],
  ['the pane over', 120, 50, false],
  ['the commands over', 100, 70, false],
  ['both over', 120, 70, false],
])('%s their budget', (_name, pane, commands, within) => {
  putPage('taskpane.html', pane);
  putPage('commands.html', commands);
  const { value, output } = report();
  expect(value).toBe(within);
  const [first = '', second = ''] = output.split('\n');
  expect(first).toMatch(/^taskpane\.html: \d+\.\d kB gzip at start, /);
  expect(first).toContain(pane > 110 ? 'OVER the budget of 110 kB' : 'within the budget of 110 kB');
  expect(second).toContain(
    commands > 60 ? 'OVER the budget of 60 kB' : 'within the budget of 60 kB',
  );
});

test('a page that was not built is an error and not a small page', () => {
  putPage('taskpane.html', 1);
  expect(report).toThrow('commands.html');
});

test('a page that names no script of its own is an error and not a small page', () => {
  putPage('taskpane.html', 1);
  put('commands.html', '<!doctype html>');
  expect(report).toThrow('commands.html');
});
