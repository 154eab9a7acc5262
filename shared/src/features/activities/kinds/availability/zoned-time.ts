/** A date and a time of day as a clock on the wall shows them: `2027-03-02T15:00`. */
export type WallTime = string;

const shape = /^(20\d\d)-(\d\d)-(\d\d)T(\d\d):(\d\d)$/;
const minute = 60_000;
const day = 24 * 60 * minute;

/** The same digits as if they were UTC, in milliseconds. Undefined when there is no such date or time of day. */
function digitsOf(wall: WallTime): number | undefined {
  const [, ...parts] = shape.exec(wall) ?? [];
  const [year = 0, month = 0, date = 0, hour = 0, min = 0] = parts.map(Number);
  if (parts.length === 0 || hour > 23 || min > 59) return undefined;
  const digits = new Date(Date.UTC(year, month - 1, date, hour, min));
  // A date that the month has not got runs over into another month.
  return digits.getUTCMonth() === month - 1 ? digits.getTime() : undefined;
}

const wallOf = (digits: number): WallTime => new Date(digits).toISOString().slice(0, 16);

/** Whether the calendar has this date and the clock this time. Years from 2000 to 2099. */
export const isWallTime = (wall: string): boolean => digitsOf(wall) !== undefined;

/** So much later on the calendar and on the wall, whatever clocks do in between. What is no time stays as it is. */
export function wallTimeLater(wall: WallTime, minutes: number): WallTime {
  const digits = digitsOf(wall);
  return digits === undefined ? wall : wallOf(digits + minutes * minute);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Throws a RangeError where the zone is not known. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  clocks.set(zone, clock);
  return clock;
}

/** Names such as `Europe/London`. Not offsets such as `+01:00`: they know nothing of summer time. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(zone)) return false;
  try {
    return clockOf(zone) !== undefined;
  } catch {
    return false;
  }
}

/** What clocks in a zone show at an instant, in milliseconds since 1970. */
export function wallTimeAt(instant: number, zone: string): WallTime {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const [year, month, date] = [parts.get('year'), parts.get('month'), parts.get('day')];
  return `${year}-${month}-${date}T${parts.get('hour')}:${parts.get('minute')}`;
}

export interface Instant {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** How often clocks in the zone show this time: never when they jump over it, twice when they are put back. */
  readonly shown: 'once' | 'twice' | 'never';
}

/**
 * When clocks in a zone show a time. As RFC 5545, 3.3.5, has it: the first of two, and where clocks jump over a time, what they would
 * have shown without the jump. Undefined when there is no such date or zone.
 */
export function instantOf(wall: WallTime, zone: string): Instant | undefined {
  const digits = digitsOf(wall);
  if (digits === undefined || !isZone(zone)) return undefined;
  // No zone changes its clocks twice within two days, so one of these offsets is the one before a change and one the one after.
  const before = offsetAt(digits - day, zone);
  const after = offsetAt(digits + day, zone);
  const found = [digits - before, digits - after].filter((at) => wallTimeAt(at, zone) === wall);
  const [first, second] = [...new Set(found)].sort((one, other) => one - other);
  if (first === undefined) return { at: digits - before, shown: 'never' };
  return { at: first, shown: second === undefined ? 'once' : 'twice' };
}

/** By how much clocks in a zone are ahead of UTC, in milliseconds. */
const offsetAt = (instant: number, zone: string): number =>
  (digitsOf(wallTimeAt(instant, zone)) ?? instant) - instant;
