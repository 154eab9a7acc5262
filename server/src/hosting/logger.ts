import { type DestinationStream, type Logger, pino } from 'pino';
import type { Settings } from '../settings.ts';
import { withoutPrivateWords } from './private-words.ts';

/** Everything a line may hold beside its message. Fields with other names stay out, so that nothing slips in. */
const fields = new Set([
  'err',
  'command',
  'method',
  'route',
  'status',
  'ms',
  'signal',
  'rooms',
  'screens',
  'count',
]);

/** Errors whose messages are written by us or by the system, and never hold what somebody typed. */
const plainSpoken = new Set(['LogUnavailable', 'LogInUse', 'SqliteError']);

/**
 * One JSON line each. No content, names, codes, tokens or full addresses: messages are fixed words, fields are those
 * above, and a foreign error keeps its kind and place but not its message, which may quote what somebody sent.
 */
export function openLogger(
  { logLevel }: Pick<Settings, 'logLevel'>,
  to: DestinationStream = pino.destination({ dest: 1, sync: true }),
): Logger {
  return pino(
    {
      level: logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: onlyKnown },
      serializers: { err: plainError },
      onChild() {
        throw new Error('What a child logger is bound to is not checked: give fields with each line');
      },
      hooks: {
        // logger.error(error) would make the error's own message the message of the line.
        logMethod([first, ...rest], log) {
          if (first instanceof Error) log.apply(this, [{ err: first }, 'fault']);
          else log.apply(this, [first, ...rest]);
        },
        streamWrite: withoutPrivateWords,
      },
    },
    to,
  );
}

function onlyKnown(given: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(given).map(([name, value]) => [
    name,
    fields.has(name) ? value : '[left out]',
  ]);
  return Object.fromEntries(entries);
}

function plainError(fault: unknown, depth = 0): object {
  if (!(fault instanceof Error)) return { kind: typeof fault };
  const code: unknown = 'code' in fault ? fault.code : undefined;
  const quotable = plainSpoken.has(fault.name) || 'syscall' in fault;
  const where = fault.stack?.split('\n').filter((line) => /^ {4}at /.test(line));
  return {
    kind: fault.name,
    ...(typeof code === 'string' && /^\w{1,60}$/.test(code) ? { code } : {}),
    ...(quotable ? { message: fault.message } : {}),
    where: where?.map((line) => line.trim().slice(0, 200)),
    ...(fault.cause !== undefined && depth < 3 ? { cause: plainError(fault.cause, depth + 1) } : {}),
  };
}
