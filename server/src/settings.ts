import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'is not a whole number')
    .transform(Number)
    .refine((value) => value >= from && value <= to, `is not between ${from} and ${to}`);

/** Everything a host can set. The messages finish the sentence that begins with `PORT="x"`. */
const Environment = z.object({
  /** 0 lets the system choose */
  PORT: wholeNumber(0, 65_535).prefault('3000'),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9._:-]{1,253}$/, 'is not an address or a host name')
    .prefault('0.0.0.0'),
  DATA_DIR: z
    .string()
    .transform((value) => (value === ':memory:' ? value : resolve(projectRoot, value)))
    .prefault('./data'),
  PUBLIC_URL: z
    .string()
    .refine(isWebOrigin, 'is not http:// or https:// with a host name and nothing after it')
    .transform((value) => new URL(value).origin)
    .optional(),
  TRUST_PROXY: z
    .string()
    .refine(isTrust, 'is not off, a number of proxies from 1 to 9, or a list of proxy addresses')
    .transform((value) => (value === 'off' ? false : /^\d$/.test(value) ? Number(value) : value))
    .prefault('off'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'is not debug, info, warn, error or silent')
    .prefault('info'),
  RETENTION_DAYS: wholeNumber(1, 3650).prefault('30'),
  DEMO: z
    .enum(['on', 'off'], 'is neither on nor off')
    .transform((value) => value === 'on')
    .prefault('off'),
});

const examples: Readonly<Record<keyof z.infer<typeof Environment>, string>> = {
  PORT: '3000',
  HOST: '0.0.0.0',
  DATA_DIR: './data',
  PUBLIC_URL: 'https://sayso.example.org',
  TRUST_PROXY: '1',
  LOG_LEVEL: 'info',
  RETENTION_DAYS: '30',
  DEMO: 'on',
};

export interface Settings {
  readonly port: number;
  /** When the host did not ask for a port, the next free one will do. */
  readonly portGiven: boolean;
  readonly host: string;
  /** absolute folder, or `:memory:` */
  readonly dataDir: string;
  /** `https://sayso.example.org`, without a slash at the end */
  readonly publicUrl: string | undefined;
  /** Express `trust proxy`: false, how many proxies stand in front, or their addresses */
  readonly trustProxy: false | number | string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly retentionDays: number;
  readonly demo: boolean;
}

/** A value that the server does not start with. The message is one sentence for the host. */
export class BadSetting extends Error {
  override readonly name = 'BadSetting';
}

/** Reads the environment. An empty value counts as not given; other variables are none of our business. Throws BadSetting. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw new BadSetting(sentence(parsed.error, given));
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, TRUST_PROXY, LOG_LEVEL, RETENTION_DAYS, DEMO } = parsed.data;
  return {
    port: PORT,
    portGiven: given.PORT !== undefined,
    host: HOST,
    dataDir: DATA_DIR,
    publicUrl: PUBLIC_URL,
    trustProxy: TRUST_PROXY,
    logLevel: LOG_LEVEL,
    retentionDays: RETENTION_DAYS,
    demo: DEMO,
  };
}

function sentence(error: z.ZodError, given: Readonly<Record<string, string | undefined>>): string {
  const issue = error.issues[0];
  const name = Environment.keyof().parse(issue?.path[0]);
  return `${name}="${given[name]?.slice(0, 80)}" ${issue?.message}; write for example ${name}=${examples[name]}`;
}

function isWebOrigin(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return (
    (url?.protocol === 'http:' || url?.protocol === 'https:') &&
    url.host !== '' &&
    (value === url.origin || value === `${url.origin}/`)
  );
}

/** `true` is missing on purpose: everybody could then claim any address. */
function isTrust(value: string): boolean {
  if (value === 'off' || /^[1-9]$/.test(value)) return true;
  return value.split(',').every((part) => {
    const [address = '', bits, more] = part.trim().split('/');
    if (['loopback', 'linklocal', 'uniquelocal'].includes(address)) return bits === undefined;
    const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
    if (longest < 0 || more !== undefined) return false;
    return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= longest);
  });
}
