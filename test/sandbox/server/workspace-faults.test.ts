import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { parseWorkspace } from '../../../src/core/workspace/parse-workspace.ts';
import { shiftWorkspaceDates } from '../../../src/sandbox/seed/shift-workspace-dates.ts';
import { serveApp } from '../../../src/sandbox/outlook/server/serve-app.ts';
import type { StorageFault } from '../../../src/sandbox/outlook/server/workspace-faults.ts';
import { openAddinStage, SAMPLE } from './addin-stage.ts';
import type { AddinStage } from './addin-stage.ts';

const URL_OF_SAMPLE = '/sample/workspace.json';

let stage: AddinStage;

beforeEach(() => {
  stage = openAddinStage();
});

afterEach(() => stage.close());

function played(fault: StorageFault): Promise<Response> {
  stage.faults.set(fault);
  return stage.get(URL_OF_SAMPLE);
}

test('the sample comes with its dates moved to today, and is not kept', async () => {
  const response = await stage.get(URL_OF_SAMPLE);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const given = parseWorkspace(readFileSync(SAMPLE, 'utf8'));
  if (!given.ok) throw new Error('the sample is not valid');
  expect(await response.json()).toEqual(
    JSON.parse(JSON.stringify(shiftWorkspaceDates(given.value, '2027-05-20'))),
  );
});

test('the sample moves along when the weeks go by', async () => {
  let day = '2027-05-20';
  const moving = openAddinStage({ today: () => day });
  const before = await (await moving.get(URL_OF_SAMPLE)).text();
  day = '2027-06-17';
  expect(await (await moving.get(URL_OF_SAMPLE)).text()).not.toBe(before);
  moving.close();
});

test.each([
  ['refused', 403],
  ['unavailable', 503],
  ['empty', 404],
] as const)('%s: %s and nothing more', async (fault, status) => {
  const response = await played(fault);
  expect(response.status).toBe(status);
  expect(await response.text()).toBe('');
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('corrupted: the end is missing, and it cannot be read as JSON', async () => {
  const whole = await (await played('none')).text();
  const response = await played('corrupted');
  expect(response.status).toBe(200);
  const text = await response.text();
  expect(whole.startsWith(text)).toBe(true);
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
});

test('too-new: only the version differs, and it is one we do not know', async () => {
  const whole = (await (await played('none')).json()) as object;
  const text = await (await played('too-new')).text();
  expect(JSON.parse(text)).toEqual({ ...whole, schemaVersion: 99 });
  expect(parseWorkspace(text)).toMatchObject({
    ok: false,
    error: [{ code: 'unknown-schema-version' }],
  });
});

test('slow: nothing comes for four seconds, then all of it', async () => {
  const whole = await (await played('none')).text();
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  try {
    let answered = false;
    const answer = played('slow').then((response) => {
      answered = true;
      return response;
    });
    await jest.advanceTimersByTimeAsync(3_999);
    expect(answered).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(await (await answer).text()).toBe(whole);
  } finally {
    jest.useRealTimers();
  }
});

test('none: a fault ends as it began', async () => {
  expect((await played('unavailable')).status).toBe(503);
  expect((await played('none')).status).toBe(200);
});

describe('over a real connection', () => {
  test('offline: the connection ends without an answer, and the next one works', async () => {
    const served = await serveApp(stage.app, { port: 0, tls: null });
    const ask = (): Promise<number | string> =>
      new Promise((resolve) => {
        request(`${served.origin}${URL_OF_SAMPLE}`, { agent: false, family: 4 }, (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        })
          .once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
          .end();
      });
    stage.faults.set('offline');
    expect(await ask()).toBe('ECONNRESET');
    stage.faults.set('none');
    expect(await ask()).toBe(200);
    await served.close();
  });
});

test('our pages and office.js come whatever the storage does', async () => {
  stage.put('page.html', '<!doctype html>');
  stage.faults.set('offline');
  expect((await stage.get('/page.html')).status).toBe(200);
  expect((await stage.get('/office/office.js')).status).toBe(200);
});
