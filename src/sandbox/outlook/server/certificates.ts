import './metadata-reflection.ts';
import { createHash, createPrivateKey, webcrypto, X509Certificate } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as x509 from '@peculiar/x509';

const DAY = 86_400_000;
/** Browsers refuse a server certificate that is valid longer. */
const VALID_DAYS = 397;
const RENEW_DAYS_BEFORE = 14;
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

export interface Certificates {
  readonly key: string;
  /** The server's certificate, followed by its authority's. */
  readonly cert: string;
  /** What a person trusts once: the authority's certificate. */
  readonly caFile: string;
  /** Base64 SHA-256 of the server's public key, as Chromium's command line names it. */
  readonly spkiHash: string;
}

/**
 * The certificate for localhost, made when there is none, when it ends soon or when it cannot be read.
 * The authority's key exists only while signing: whoever trusts it trusts this one certificate.
 */
export async function ensureCertificates(directory: string, now: Date): Promise<Certificates> {
  const kept = await readCertificates(directory);
  if (kept !== null && isUsable(kept, now)) return describe(directory, kept);
  const made = await makeCertificates(now);
  await writeCertificates(directory, made);
  return describe(directory, made);
}

interface Files {
  readonly ca: string;
  readonly leaf: string;
  readonly key: string;
}

const fileNames = { ca: 'ca.pem', leaf: 'localhost.pem', key: 'localhost-key.pem' } as const;

async function readCertificates(directory: string): Promise<Files | null> {
  const read = (name: string): Promise<string> => readFile(path.join(directory, name), 'utf8');
  try {
    return {
      ca: await read(fileNames.ca),
      leaf: await read(fileNames.leaf),
      key: await read(fileNames.key),
    };
  } catch {
    return null;
  }
}

async function writeCertificates(directory: string, files: Files): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  for (const part of ['ca', 'leaf', 'key'] as const) {
    const file = path.join(directory, fileNames[part]);
    // The mode counts for a new file only; one that was there may be open to everyone.
    await rm(file, { force: true });
    await writeFile(file, files[part], { mode: 0o600 });
  }
}

/** Files of which one was replaced, or that were half written, do not belong together. */
function isUsable({ ca, leaf, key }: Files, now: Date): boolean {
  try {
    const certificate = new X509Certificate(leaf);
    const authority = new X509Certificate(ca);
    const left = new Date(certificate.validTo).getTime() - now.getTime();
    const started = new Date(certificate.validFrom).getTime() <= now.getTime();
    return (
      started &&
      left > RENEW_DAYS_BEFORE * DAY &&
      certificate.verify(authority.publicKey) &&
      certificate.checkPrivateKey(createPrivateKey(key))
    );
  } catch {
    return false;
  }
}

function describe(directory: string, { ca, leaf, key }: Files): Certificates {
  const spki = new X509Certificate(leaf).publicKey.export({ type: 'spki', format: 'der' });
  return {
    key,
    cert: `${leaf.trim()}\n${ca.trim()}\n`,
    caFile: path.join(directory, fileNames.ca),
    spkiHash: createHash('sha256').update(spki).digest('base64'),
  };
}

async function makeCertificates(now: Date): Promise<Files> {
  x509.cryptoProvider.set(webcrypto as Crypto);
  const caKeys = await newKeys();
  const leafKeys = await newKeys();
  // A day of slack: the clock of the machine that looks may be behind.
  const validity = {
    notBefore: new Date(now.getTime() - DAY),
    notAfter: new Date(now.getTime() + (VALID_DAYS - 1) * DAY),
  };
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=Local Outlook of Bijpraat',
    keys: caKeys,
    signingAlgorithm: ALGORITHM,
    ...validity,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
      await x509.SubjectKeyIdentifierExtension.create(caKeys.publicKey),
    ],
  });
  const leaf = await x509.X509CertificateGenerator.create({
    subject: 'CN=localhost',
    issuer: authority.subject,
    publicKey: leafKeys.publicKey,
    signingKey: caKeys.privateKey,
    signingAlgorithm: ALGORITHM,
    ...validity,
    extensions: await leafExtensions(authority, leafKeys.publicKey),
  });
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', leafKeys.privateKey);
  return {
    ca: authority.toString('pem'),
    leaf: leaf.toString('pem'),
    key: x509.PemConverter.encode(pkcs8, 'PRIVATE KEY'),
  };
}

async function leafExtensions(
  authority: x509.X509Certificate,
  publicKey: webcrypto.CryptoKey,
): Promise<x509.Extension[]> {
  return [
    new x509.BasicConstraintsExtension(false, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
    new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
    new x509.SubjectAlternativeNameExtension([
      { type: 'dns', value: 'localhost' },
      { type: 'ip', value: '127.0.0.1' },
      { type: 'ip', value: '::1' },
    ]),
    await x509.AuthorityKeyIdentifierExtension.create(authority.publicKey),
    await x509.SubjectKeyIdentifierExtension.create(publicKey),
  ];
}

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
}
