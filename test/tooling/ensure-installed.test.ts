import { evaluate } from './run-module.ts';

const versions: readonly (readonly [version: string, supported: boolean])[] = [
  ['18.20.8', false],
  ['20.9.0', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['20.20.2', true],
  ['21.0.0', true],
  ['22.2.0', true],
  ['26.0.0-nightly', true],
  ['100.0.0', true],
];

const MODULE = 'src/tooling/ensure-installed.mjs';

test('runs on Node 20.19 and later', () => {
  const list = JSON.stringify(versions.map(([version]) => version));
  const { value } = evaluate(
    MODULE,
    `${list}.map((version) => [version, it.isSupportedNode(version)])`,
  );
  expect(value).toEqual(versions);
});

const lock = {
  packages: {
    '': { name: 'project', version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a/node_modules/b': { version: '2.0.0' },
    'node_modules/other-system': { version: '3.0.0', optional: true },
  },
};
const all = { 'node_modules/a': '1.0.0', 'node_modules/a/node_modules/b': '2.0.0' };

test.each([
  ['everything but what is for another system', all, true],
  ['that as well', { ...all, 'node_modules/other-system': '3.0.0' }, true],
  ['something that is no longer asked for', { ...all, 'node_modules/old': '1.0.0' }, true],
  ['another version', { ...all, 'node_modules/a': '1.0.1' }, false],
  ['another version of an optional one', { ...all, 'node_modules/other-system': '2.9.0' }, false],
  ['one too few', { 'node_modules/a': '1.0.0' }, false],
  ['nothing', {}, false],
])('is installed or not: %s', (_name, versionsThere, expected) => {
  const packages = Object.fromEntries(
    Object.entries(versionsThere).map(([place, version]) => [place, { version }]),
  );
  const given = [lock, { packages }].map((value) => JSON.stringify(value)).join(', ');
  expect(evaluate(MODULE, `it.isInstalled(${given})`).value).toBe(expected);
});
