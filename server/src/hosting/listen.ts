import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Settings } from '../settings.ts';

/** The server cannot be reached as the host wished. The message is one sentence for the host. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen';
}

/** How many ports are tried after the first when the host asked for none. */
const furtherPorts = 20;

/** Answers the port it listens on. Throws CannotListen. */
export async function listen(
  server: Server,
  { host, port, portGiven }: Pick<Settings, 'host' | 'port' | 'portGiven'>,
): Promise<number> {
  const last = portGiven ? port : port + furtherPorts;
  for (let wished = port; wished <= last; wished++) {
    const fault = await tryPort(server, host, wished);
    if (!fault) break;
    if (fault !== 'EADDRINUSE' || wished === last) throw new CannotListen(sentence(fault, host, port, last));
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  return address.port;
}

async function tryPort(server: Server, host: string, port: number): Promise<string | undefined> {
  try {
    server.listen({ host, port });
    await once(server, 'listening');
    return undefined;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && typeof fault.code === 'string') return fault.code;
    throw fault;
  }
}

function sentence(code: string, host: string, port: number, last: number): string {
  if (code === 'EADDRINUSE') {
    const taken = port === last ? `Port ${port} is` : `Ports ${port} to ${last} are all`;
    return `${taken} taken; stop what uses it, or choose another one, for example PORT=${last + 1}`;
  }
  if (code === 'EACCES')
    return `Port ${port} is not free for this user; choose another one, for example PORT=3000`;
  return `HOST="${host}" is not an address of this machine (${code}); write for example HOST=0.0.0.0`;
}
