import * as z from 'zod';
import type { LogRecord, StoredEvent } from './event-log.ts';

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

/** What the text of a record holds when one of its events has this subject. */
export function subjectText(subject: string): string {
  return `"subject":${JSON.stringify(subject)}`;
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
