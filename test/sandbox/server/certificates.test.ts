import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureCertificates } from '../../../src/sandbox/outlook/server/certificates.ts';

const NOW = new Date('2027-05-20T07:00:00Z');
const DAY = 86_400_000;
const CA = 'ca.pem';
const LEAF = 'localhost.pem';
const KEY = 'localhost-key.pem';

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'bijpraat-certificate-'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

const after = (days: number): Date => new Date(NOW.getTime() + days * DAY);
const file = (name: string): string => path.join(directory, name);
const read = (name: string): string => readFileSync(file(name), 'utf8');
const modeOf = (name: string): number => statSync(file(name)).mode & 0o777;
const hasModes = process.platform !== 'win32';

test('is made for localhost and its two addresses, and for no authority', async () => {
  await ensureCertificates(directory, NOW);
  const leaf = new X509Certificate(read(LEAF));
  expect(leaf.subjectAltName).toBe(
    'DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1',
  );
  expect(leaf.checkHost('localhost')).toBe('localhost');
  expect(leaf.checkHost('elsewhere.example')).toBeUndefined();
  expect(leaf.ca).toBe(false);
  expect(new X509Certificate(read(CA)).ca).toBe(true);
});

test('is signed by its authority, and its key is its own', async () => {
  const { key, cert, caFile } = await ensureCertificates(directory, NOW);
  const leaf = new X509Certificate(read(LEAF));
  const authority = new X509Certificate(readFileSync(caFile));
  expect(leaf.checkIssued(authority)).toBe(true);
  expect(leaf.verify(authority.publicKey)).toBe(true);
  expect(authority.verify(authority.publicKey)).toBe(true);
  expect(leaf.checkPrivateKey(createPrivateKey(key))).toBe(true);
  expect(cert).toBe(`${read(LEAF).trim()}\n${read(CA).trim()}\n`);
});

test('is valid no longer than browsers accept, and from a day before', async () => {
  await ensureCertificates(directory, NOW);
  const { validFrom, validTo } = new X509Certificate(read(LEAF));
  const from = new Date(validFrom).getTime();
  expect(from).toBe(after(-1).getTime());
  expect(new Date(validTo).getTime() - from).toBeLessThanOrEqual(397 * DAY);
});

test('names the hash of the public key as Chromium wants it', async () => {
  const { spkiHash } = await ensureCertificates(directory, NOW);
  const spki = new X509Certificate(read(LEAF)).publicKey.export({ type: 'spki', format: 'der' });
  expect(spkiHash).toBe(createHash('sha256').update(spki).digest('base64'));
});

test('keeps no key of the authority', async () => {
  await ensureCertificates(directory, NOW);
  expect(readdirSync(directory).sort()).toEqual([CA, KEY, LEAF].sort());
  expect(new X509Certificate(read(CA)).checkPrivateKey(createPrivateKey(read(KEY)))).toBe(false);
});

test.each([0, 100, 381])('is the same after %s days', async (days) => {
  const made = await ensureCertificates(directory, NOW);
  expect(await ensureCertificates(directory, after(days))).toEqual(made);
});

test.each([
  ['two weeks before it ends', 382],
  ['when it has ended', 400],
  ['when the clock went back to before it began', -2],
])('is made anew %s', async (_name, days) => {
  const made = await ensureCertificates(directory, NOW);
  const next = await ensureCertificates(directory, after(days));
  expect(next.spkiHash).not.toBe(made.spkiHash);
  expect(new X509Certificate(read(LEAF)).verify(new X509Certificate(read(CA)).publicKey)).toBe(
    true,
  );
  expect(await ensureCertificates(directory, after(days))).toEqual(next);
});

describe.each([CA, LEAF, KEY])('with %s', (name) => {
  test.each([
    ['gone', () => rmSync(file(name))],
    ['empty', () => writeFileSync(file(name), '')],
    ['half written', () => writeFileSync(file(name), read(name).slice(0, 90))],
    ['something else', () => writeFileSync(file(name), 'not a certificate')],
  ])('%s it is made anew', async (_name, spoil) => {
    const made = await ensureCertificates(directory, NOW);
    spoil();
    const next = await ensureCertificates(directory, NOW);
    expect(next.spkiHash).not.toBe(made.spkiHash);
    expect(await ensureCertificates(directory, NOW)).toEqual(next);
  });

  test('of another installation it is made anew', async () => {
    await ensureCertificates(directory, NOW);
    const other = mkdtempSync(path.join(tmpdir(), 'bijpraat-certificate-'));
    await ensureCertificates(other, NOW);
    writeFileSync(file(name), readFileSync(path.join(other, name)));
    rmSync(other, { recursive: true });
    const next = await ensureCertificates(directory, NOW);
    const leaf = new X509Certificate(read(LEAF));
    expect(leaf.verify(new X509Certificate(read(CA)).publicKey)).toBe(true);
    expect(leaf.checkPrivateKey(createPrivateKey(next.key))).toBe(true);
  });
});

(hasModes ? describe : describe.skip)('on a system with file modes', () => {
  test('nobody else can read the files or the folder', async () => {
    directory = path.join(directory, 'deeper', 'certificate');
    await ensureCertificates(directory, NOW);
    expect([CA, LEAF, KEY].map(modeOf)).toEqual([0o600, 0o600, 0o600]);
    expect(statSync(directory).mode & 0o777).toBe(0o700);
  });

  test('a file that others could read is closed again when it is made anew', async () => {
    await ensureCertificates(directory, NOW);
    for (const name of [CA, LEAF, KEY]) chmodSync(file(name), 0o644);
    writeFileSync(file(LEAF), 'broken');
    await ensureCertificates(directory, NOW);
    expect([CA, LEAF, KEY].map(modeOf)).toEqual([0o600, 0o600, 0o600]);
  });
});
