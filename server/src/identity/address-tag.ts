import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';

const keyOfThisProcess = randomBytes(32);

/**
 * Stands for an address where limits are counted, so that no address is kept: a keyed hash whose key ends with the process.
 * One household has as many IPv6 addresses as it likes, so only the first 56 bits count. Takes any text.
 */
export function addressTag(address: string): string {
  const own = address.replace(/^::ffff:(?=\d+\.)/i, '');
  const network = isIPv6(own) ? firstBits(own) : own;
  return createHmac('sha256', keyOfThisProcess).update(network).digest('base64url').slice(0, 16);
}

function firstBits(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = [...front, ...Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0'), ...back];
  return groups
    .slice(0, 4)
    .map((group, at) => group.padStart(4, '0').slice(0, at === 3 ? 2 : 4))
    .join(':');
}
