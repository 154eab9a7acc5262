import { createServer, type Server } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { CannotListen, listen } from './listen.ts';

const servers: Server[] = [];
const server = (): Server => {
  const made = createServer();
  servers.push(made);
  return made;
};
afterEach(async () => {
  for (const one of servers.splice(0)) await new Promise((resolve) => one.close(resolve));
});
const host = '127.0.0.1';

it('takes the next free port when the host asked for none', async () => {
  const taken = await listen(server(), { host, port: 0, portGiven: true });
  const next = await listen(server(), { host, port: taken, portGiven: false });
  expect(next).toBeGreaterThan(taken);
  expect(next).toBeLessThanOrEqual(taken + 20);
});

it('says in one sentence that the port the host asked for is taken', async () => {
  const port = await listen(server(), { host, port: 0, portGiven: true });
  const second = listen(server(), { host, port, portGiven: true });
  await expect(second).rejects.toBeInstanceOf(CannotListen);
  await expect(second).rejects.toThrow(
    `Port ${port} is taken; stop what uses it, or choose another one, for example PORT=${port + 1}`,
  );
});

it('says in one sentence that the address is not one of this machine', async () => {
  await expect(listen(server(), { host: '192.0.2.1', port: 0, portGiven: true })).rejects.toThrow(
    'HOST="192.0.2.1" is not an address of this machine (EADDRNOTAVAIL); write for example HOST=0.0.0.0',
  );
});
