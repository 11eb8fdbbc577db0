import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { freePorts } from '../../../src/sandbox/outlook/server/ports.ts';

const open: Server[] = [];

afterEach(async () => {
  await Promise.all(
    open.splice(0).map((server) => new Promise((resolve) => server.close(resolve))),
  );
});

/** Takes a port, as another program does; answers its number. */
function take(port: number): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      open.push(server);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

test('gives three in a row', async () => {
  const first = (await freePorts(20_443)).outlook;
  expect(await freePorts(first)).toEqual({ outlook: first, addin: first + 1, welcome: first + 2 });
});

test.each([0, 1, 2])('goes on three further when number %s of them is taken', async (offset) => {
  const first = (await freePorts(21_443)).outlook;
  await take(first + offset);
  const { outlook } = await freePorts(first);
  expect(outlook).toBeGreaterThan(first);
  expect((outlook - first) % 3).toBe(0);
});

test('takes none of them itself', async () => {
  const ports = await freePorts(22_443);
  const numbers = [ports.outlook, ports.addin, ports.welcome];
  for (const port of numbers) expect(await take(port)).toBe(port);
});

test('says what to do when there are none', async () => {
  const taken = await take(0);
  await expect(freePorts(taken, 1)).rejects.toThrow(
    `No free ports from ${taken} on. Name others: npm start -- --port 9443`,
  );
});

test('says the same at the end of all ports', async () => {
  await take(65_534).catch(() => undefined); // in use already serves as well
  await expect(freePorts(65_532)).rejects.toThrow('No free ports from 65532 on.');
});
