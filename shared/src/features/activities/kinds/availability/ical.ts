/** One meeting for a calendar. Instants are milliseconds since 1970. */
export interface Meeting {
  /** The same for the same meeting, so that a second import changes the first. */
  readonly uid: string;
  /** When the file is made. */
  readonly stamp: number;
  readonly starts: number;
  readonly minutes: number;
  readonly title: string;
  /** Empty when nobody said where. */
  readonly place: string;
}

const mostOctets = 75;

/** In UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** An iCalendar file (RFC 5545). Times stand in UTC: calendars show them in the zone of whoever looks. */
export function calendarFile({ uid, stamp, starts, minutes, title, place }: Meeting): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sayso//Find a date//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${inUtc(stamp)}`,
    `DTSTART:${inUtc(starts)}`,
    `DTEND:${inUtc(starts + minutes * 60_000)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** `20270302T150000Z` (3.3.5, form 2) */
const inUtc = (instant: number): string =>
  `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/**
 * Text values (3.3.11). Control characters are not allowed in them at all. Unicode's own line and paragraph separators become line breaks
 * of the text: some readers of calendars end a line of the file there.
 */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|[\n\u2028\u2029]/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

/** No line is longer than 75 octets; what is left goes on after a line break and a space (3.1). Never inside a character. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > mostOctets) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += more;
  }
  return [...pieces, piece].join('\r\n');
}
