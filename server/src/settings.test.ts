import { isAbsolute } from 'node:path';
import { expect, it } from 'vitest';
import { BadSetting, readSettings } from './settings.ts';

it('starts with nothing set', () => {
  const { dataDir, ...rest } = readSettings({ PATH: '/bin', SAYSO_COLOUR: 'blue' });
  expect(rest).toEqual({
    port: 3000,
    portGiven: false,
    host: '0.0.0.0',
    publicUrl: undefined,
    trustProxy: false,
    logLevel: 'info',
    retentionDays: 30,
    demo: false,
  });
  expect(isAbsolute(dataDir)).toBe(true);
  expect(dataDir).toMatch(/[\\/]data$/);
});

it('takes what the host gives', () => {
  expect(
    readSettings({
      PORT: '8080',
      HOST: '127.0.0.1',
      DATA_DIR: ':memory:',
      PUBLIC_URL: 'https://sayso.example.org/',
      TRUST_PROXY: '1',
      LOG_LEVEL: 'warn',
      RETENTION_DAYS: '7',
      DEMO: 'on',
    }),
  ).toEqual({
    port: 8080,
    portGiven: true,
    host: '127.0.0.1',
    dataDir: ':memory:',
    publicUrl: 'https://sayso.example.org',
    trustProxy: 1,
    logLevel: 'warn',
    retentionDays: 7,
    demo: true,
  });
});

it('reads a relative data folder from the project and leaves an absolute one alone', () => {
  expect(readSettings({ DATA_DIR: './elsewhere' }).dataDir).toBe(
    readSettings({}).dataDir.replace(/data$/, 'elsewhere'),
  );
  expect(readSettings({ DATA_DIR: '/var/lib/sayso' }).dataDir).toBe('/var/lib/sayso');
});

it('takes an empty value as not given', () => {
  expect(readSettings({ PORT: '', PUBLIC_URL: ' ', DEMO: '' })).toEqual(readSettings({}));
});

it.each([
  ['PORT', 'abc', 'is not a whole number'],
  ['PORT', '70000', 'is not between 0 and 65535'],
  ['PORT', '-1', 'is not a whole number'],
  ['HOST', 'http://here', 'is not an address or a host name'],
  ['PUBLIC_URL', 'sayso.example.org', 'is not http:// or https:// with a host name and nothing after it'],
  [
    'PUBLIC_URL',
    'https://example.org/sayso',
    'is not http:// or https:// with a host name and nothing after it',
  ],
  ['PUBLIC_URL', 'ftp://example.org', 'is not http:// or https:// with a host name and nothing after it'],
  ['TRUST_PROXY', 'true', 'is not off, a number of proxies from 1 to 9, or a list of proxy addresses'],
  ['TRUST_PROXY', '10.0.0.0/99', 'is not off, a number of proxies from 1 to 9, or a list of proxy addresses'],
  ['TRUST_PROXY', '0.0.0.0/0', 'is not off, a number of proxies from 1 to 9, or a list of proxy addresses'],
  ['LOG_LEVEL', 'loud', 'is not debug, info, warn, error or silent'],
  ['RETENTION_DAYS', '0', 'is not between 1 and 3650'],
  ['RETENTION_DAYS', '1.5', 'is not a whole number'],
  ['DEMO', 'yes', 'is neither on nor off'],
])('refuses %s=%s in one sentence with the value, what is wrong and an example', (name, value, problem) => {
  const start = () => readSettings({ [name]: value });
  expect(start).toThrow(BadSetting);
  expect(start).toThrow(`${name}="${value}" ${problem}; write for example ${name}=`);
});

it('refuses no example that it gives', () => {
  for (const name of ['PORT', 'HOST', 'PUBLIC_URL', 'TRUST_PROXY', 'LOG_LEVEL', 'RETENTION_DAYS', 'DEMO']) {
    const example = /for example (.*)$/.exec(refusalOf(name, '!'))?.[1]?.split('=')[1];
    expect(() => readSettings({ [name]: example })).not.toThrow();
  }
});

it.each([
  ['off', false],
  ['2', 2],
  ['loopback', 'loopback'],
  ['10.0.0.0/8, 192.168.1.2', '10.0.0.0/8, 192.168.1.2'],
  ['fd00::/8', 'fd00::/8'],
])('trusts the proxies %s', (value, expected) => {
  expect(readSettings({ TRUST_PROXY: value }).trustProxy).toBe(expected);
});

function refusalOf(name: string, value: string): string {
  try {
    readSettings({ [name]: value });
  } catch (refusal) {
    if (refusal instanceof BadSetting) return refusal.message;
  }
  return `${name}=${value} was taken`;
}
