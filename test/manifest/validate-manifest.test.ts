import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { manifestForOrigin } from '../../src/tooling/manifest/with-origin.ts';
import { manifest, planted } from './planted.ts';

/* Run as a program of its own, as `npm run validate` does: the parser of Office's tools does not load in Jest. */
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bijpraat-manifest-'));
  symlinkSync(path.resolve('assets'), path.join(folder, 'assets'), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function validate(xml: string, ...args: string[]) {
  const file = path.join(folder, 'manifest.xml');
  writeFileSync(file, xml);
  const environment = { ...process.env };
  delete environment['BIJPRAAT_MANIFEST_XSD'];
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/tooling/validate-manifest.ts', file, ...args],
    { encoding: 'utf8', env: environment },
  );
  return { status, lines: stdout.trim().split('\n') };
}

describe('npm run validate', () => {
  it("finds the manifest right, also with the parser of Office's own tools, and says what it skipped", () => {
    const { status, lines } = validate(manifest);
    expect(status).toBe(0);
    expect(lines).toEqual([
      'Our rules: no problems',
      "Office's parser: no problems",
      'XSD check skipped: no schema folder given',
    ]);
  }, 30_000);

  it('fails with a line for each problem', () => {
    const { status, lines } = validate(
      planted(/<Version>.*<\/Version>/, '').replace('"Snel invoegen"', '""'),
    );
    expect(status).toBe(1);
    expect(lines).toEqual([
      'Our rules: 2 problem(s)',
      expect.stringContaining('bad-version'),
      expect.stringContaining('text-empty'),
      "Office's parser: 1 problem(s)",
      '  version was not found.',
      'XSD check skipped: no schema folder given',
    ]);
  }, 30_000);

  it('holds a built manifest against the origin it was built for', () => {
    const origin = 'https://addin.example.org';
    const moved = manifestForOrigin(manifest, origin);
    expect(validate(moved, '--origin', origin).status).toBe(0);
    expect(validate(moved).lines[1]).toContain('url-other-origin');
  }, 30_000);
});
