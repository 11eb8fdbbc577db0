import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runScript } from './run-module.ts';
import type { Run } from './run-module.ts';

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'bijpraat-sum-'));
  mkdirSync(path.join(directory, 'test-results'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function put(name: 'node-jsdom' | 'browser', report: object | string): void {
  const text = typeof report === 'string' ? report : JSON.stringify(report);
  writeFileSync(path.join(directory, 'test-results', `${name}.json`), text);
}

function report(passed: number, failed = 0, notStarted = 0): object {
  return {
    numPassedTests: passed,
    numFailedTests: failed,
    numRuntimeErrorTestSuites: notStarted,
    numPendingTests: 3,
    success: failed + notStarted === 0,
  };
}

const sum = (): Run => runScript('.ci/sum-results.mjs', directory);

test('adds up both reports', () => {
  put('node-jsdom', report(900));
  put('browser', report(80));
  expect(sum()).toEqual({ code: 0, output: '980 passed, 0 failed\n' });
});

test('a failure in either is a failure', () => {
  put('node-jsdom', report(900));
  put('browser', report(78, 2));
  expect(sum()).toEqual({ code: 1, output: '978 passed, 2 failed\n' });
});

test('a file that did not start is a failure', () => {
  put('node-jsdom', report(900, 1, 2));
  put('browser', report(80));
  expect(sum()).toEqual({ code: 1, output: '980 passed, 3 failed\n' });
});

test.each(['node-jsdom', 'browser'] as const)('no report of %s is a failure', (missing) => {
  put(missing === 'browser' ? 'node-jsdom' : 'browser', report(10));
  expect(sum()).toEqual({
    code: 1,
    output: `No report of the tests in ${missing}.\n10 passed, 1 failed\n`,
  });
});

test.each([
  ['half written', '{"numPassedTests": 3'],
  ['of something else', { passed: 3 }],
  ['empty', ''],
  ['null', 'null'],
])('a report that is %s is a failure', (_name, text) => {
  put('node-jsdom', report(10));
  put('browser', text);
  expect(sum()).toEqual({
    code: 1,
    output: 'No report of the tests in browser.\n10 passed, 1 failed\n',
  });
});

test('nothing passed is a failure', () => {
  put('node-jsdom', report(0));
  put('browser', report(0));
  expect(sum()).toEqual({ code: 1, output: '0 passed, 0 failed\n' });
});
