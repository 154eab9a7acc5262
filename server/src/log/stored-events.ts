import * as z from 'zod';
import type { LogRecord, Scrub, StoredEvent } from './event-log.ts';

const StoredEvents = z.array(
  z.object({ type: z.string(), subject: z.string().nullable(), body: z.unknown() }),
);

/** Every adapter keeps the events of a record as this text, so that what is read back shares nothing with what was given. */
export function encodeEvents(events: readonly StoredEvent[]): string {
  for (const { type, body } of events) {
    if (body === undefined) throw new TypeError(`The body of ${type} is not a JSON value`);
  }
  return JSON.stringify(events.map(({ type, subject, body }) => ({ type, subject, body })));
}

/** Answers whether the text of a record may hold an event about one of these; now and then it holds none after all. */
export function mentions(subjects: readonly string[]): (text: string) => boolean {
  const wanted = new Set(subjects.map((subject) => JSON.stringify(subject)));
  return (text) => {
    for (const [, subject] of text.matchAll(SUBJECT)) if (subject && wanted.has(subject)) return true;
    return false;
  };
}
const SUBJECT = /"subject":("[^"\\]*(?:\\.[^"\\]*)*")/g;

/** A record's events after scrubbing, and how many of them are about these subjects. `seq`: the record's. */
export function scrubbed(
  events: readonly StoredEvent[],
  seq: number,
  subjects: ReadonlySet<string>,
  scrub: Scrub,
): { readonly hits: number; readonly events: readonly StoredEvent[] } {
  const isAbout = ({ subject }: StoredEvent) => subject !== null && subjects.has(subject);
  const first = seq - events.length + 1;
  return {
    hits: events.filter(isAbout).length,
    events: events.map((event, index) => (isAbout(event) ? scrub(event, first + index) : event)),
  };
}

export function decodeEvents(text: string): StoredEvent[] {
  return StoredEvents.parse(JSON.parse(text));
}

export function mustFollow(afterSeq: number, { seq, events }: LogRecord): void {
  if (events.length === 0) throw new RangeError('A record needs at least one event');
  if (!Number.isSafeInteger(afterSeq) || afterSeq < 0) throw new RangeError('A seq is a whole number from 0');
  if (seq !== afterSeq + events.length) {
    throw new RangeError(`${events.length} events after ${afterSeq} can't end at ${seq}`);
  }
}

export function mustNotBeAhead(snapshotSeq: number, logSeq: number): void {
  if (snapshotSeq > logSeq)
    throw new RangeError(`A snapshot at ${snapshotSeq} is ahead of its log at ${logSeq}`);
}
