import type { Settings } from '../settings.ts';
import { networkAddresses } from './network-addresses.ts';

const loopback = new Set(['localhost', '127.0.0.1', '::1']);
const everywhere = new Set(['0.0.0.0', '::']);

/** What the host reads once the server listens: where to go from this computer, and what to type on a phone. */
export function announcement(
  { host, port: wished, publicUrl }: Pick<Settings, 'host' | 'port' | 'publicUrl'>,
  port: number,
  addresses: readonly string[] = networkAddresses(),
): string {
  const url = (name: string): string => `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
  const lines = ['Sayso is ready.'];
  if (wished !== 0 && wished !== port) lines.push(`Port ${wished} is taken, so it is ${port}.`);
  if (publicUrl) lines.push(`  For everybody:               ${publicUrl}`);
  const onThis = everywhere.has(host) || loopback.has(host) ? 'localhost' : host;
  lines.push(`  On this computer:            ${url(onThis)}`);
  const others = everywhere.has(host) ? addresses : loopback.has(host) ? [] : [host];
  for (const address of others) lines.push(`  On phones, in your network:  ${url(address)}`);
  lines.push('Stop it with Ctrl+C.');
  return lines.join('\n');
}
