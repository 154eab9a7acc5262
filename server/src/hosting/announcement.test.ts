import { expect, it } from 'vitest';
import { announcement } from './announcement.ts';
import { networkAddresses } from './network-addresses.ts';

const settings = { host: '0.0.0.0', port: 3000, publicUrl: undefined };

it('tells the address on this computer and the one to type on a phone', () => {
  expect(announcement(settings, 3000, ['192.168.1.20'])).toBe(
    [
      'Sayso is ready.',
      '  On this computer:            http://localhost:3000',
      '  On phones, in your network:  http://192.168.1.20:3000',
      'Stop it with Ctrl+C.',
    ].join('\n'),
  );
});

it('says when another port was taken', () => {
  const text = announcement(settings, 3002, []);
  expect(text).toContain('Port 3000 is taken, so it is 3002.');
  expect(text).toContain('http://localhost:3002');
  expect(announcement({ ...settings, port: 0 }, 40_000, [])).not.toContain('taken');
});

it('promises nothing to phones that the host shut out', () => {
  expect(announcement({ ...settings, host: '127.0.0.1' }, 3000, ['192.168.1.20'])).not.toContain('phones');
  expect(announcement({ ...settings, host: '10.0.0.5' }, 3000, ['192.168.1.20'])).toContain(
    'On phones, in your network:  http://10.0.0.5:3000',
  );
});

it('tells the public address first', () => {
  const text = announcement({ ...settings, publicUrl: 'https://sayso.example.org' }, 3000, []);
  expect(text.split('\n')[1]).toBe('  For everybody:               https://sayso.example.org');
});

it('writes an IPv6 address the way a browser takes it', () => {
  expect(announcement({ ...settings, host: 'fd00::1' }, 3000, [])).toContain('http://[fd00::1]:3000');
});

it('leaves out networks that no phone can reach', () => {
  const address = (ip: string, internal = false, family: 'IPv4' | 'IPv6' = 'IPv4') => ({
    address: ip,
    netmask: '',
    mac: '',
    cidr: null,
    internal,
    ...(family === 'IPv4' ? { family } : { family, scopeid: 0 }),
  });
  expect(
    networkAddresses({
      lo: [address('127.0.0.1', true)],
      wlan0: [address('fe80::1', false, 'IPv6'), address('192.168.1.20')],
      eth0: [address('169.254.3.4'), address('10.0.0.7')],
      docker0: [address('172.17.0.1')],
    }),
  ).toEqual(['192.168.1.20', '10.0.0.7']);
});
