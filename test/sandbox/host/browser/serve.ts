import { webcrypto } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import { extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import './reflect-metadata.ts';
import * as x509 from '@peculiar/x509';

/** Where the files of one origin come from: a folder, or one file, for each start of the path. */
export type Routes = readonly (readonly [start: string, place: string])[];

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Serves files over https on this machine only, at a port of the system's choice. */
export async function serve(
  routes: Routes,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer(await selfSigned(), (request, response) => {
    void fileFor(new URL(request.url ?? '/', 'https://localhost').pathname, routes).then((file) => {
      if (file === null) response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': file.type }).end(file.bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `https://localhost:${port}`, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

async function fileFor(path: string, routes: Routes) {
  const route = routes.find(([start]) => path.startsWith(start));
  if (route === undefined || path.includes('..')) return null;
  const file = extname(route[1]) === '' ? join(route[1], path.slice(route[0].length)) : route[1];
  try {
    return {
      bytes: await readFile(file),
      type: types[extname(file)] ?? 'application/octet-stream',
    };
  } catch {
    return null;
  }
}

async function selfSigned(): Promise<{ key: string; cert: string }> {
  const crypto = webcrypto as unknown as Crypto;
  x509.cryptoProvider.set(crypto);
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const day = 86_400_000;
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=localhost',
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + day),
    keys,
    signingAlgorithm: algorithm,
    extensions: [new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: 'localhost' }])],
  });
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey));
  const key = `-----BEGIN PRIVATE KEY-----\n${pkcs8.toString('base64')}\n-----END PRIVATE KEY-----\n`;
  return { key, cert: certificate.toString('pem') };
}
