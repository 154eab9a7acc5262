import { expect, it } from 'vitest';
import { addressTag } from './address-tag.ts';

it('keeps nothing of the address', () => {
  expect(addressTag('192.168.178.20')).toMatch(/^[A-Za-z0-9_-]{16}$/);
  expect(addressTag('192.168.178.20')).not.toBe(addressTag('192.168.178.21'));
  expect(addressTag('192.168.178.20')).toBe(addressTag('192.168.178.20'));
});

it('knows an IPv4 address that comes through an IPv6 socket', () => {
  expect(addressTag('::ffff:10.1.2.3')).toBe(addressTag('10.1.2.3'));
});

it.each([
  ['2001:db8:1:2200::1', '2001:db8:1:22ff:a:b:c:d'],
  ['2001:db8::1', '2001:0db8:0000:0000:0000:0000:0000:0002'],
  ['::1', '::2'],
])('counts %s and %s as one household', (one, other) => {
  expect(addressTag(one)).toBe(addressTag(other));
});

it('tells two IPv6 households apart', () => {
  expect(addressTag('2001:db8:1:2200::1')).not.toBe(addressTag('2001:db8:1:2300::1'));
  expect(addressTag('2001:db8:1::1')).not.toBe(addressTag('2001:db8:2::1'));
});

it('takes anything', () => {
  expect(addressTag('')).toHaveLength(16);
  expect(addressTag('fe80::1%eth0')).toHaveLength(16);
});
