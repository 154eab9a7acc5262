import { room } from '@sayso/shared/features.ts';
import type { StoredEvent as RoomEvent } from '@sayso/shared/room/room.ts';
import type { EventLog, LogRecord, StoredEvent } from '../log/event-log.ts';

/** An event of the log as the room takes it: bodies are objects, because the room made them. */
export const bodied = ({ type, subject, body }: StoredEvent): RoomEvent => ({
  type,
  subject,
  body: Object(body),
});

/** What has to leave the log. The numbers are those of single events: what was stored after them stays. */
export interface Leaving {
  /** By subject: up to which event everything about it loses its content. */
  readonly erased: ReadonlyMap<string, number>;
  /** By feature: up to which event its events lose who wrote what. */
  readonly unsigned: ReadonlyMap<string, number>;
}

/** What these records ask for. */
export function leavingOf(records: readonly LogRecord[]): Leaving {
  const erased = new Map<string, number>();
  const unsigned = new Map<string, number>();
  for (const { stored, seq } of numbered(records)) {
    const event = room.restore(bodied(stored));
    const subject = room.erases(event);
    if (subject !== undefined) erased.set(subject, seq);
    const feature = room.unsigns(event);
    if (feature !== undefined) unsigned.set(feature, seq);
  }
  return { erased, unsigned };
}

/** Takes out of the log for good what has to leave it: at most one rewrite for contents and one for names. */
export async function takeOut(log: EventLog, code: string, leaving: Leaving): Promise<void> {
  await eraseStored(log, code, leaving.erased);
  await unsignStored(log, code, leaving.unsigned);
}

/** Makes good what a crash kept from leaving the log. What has left it already costs no rewrite. */
export async function finishErasing(
  log: EventLog,
  code: string,
  records: readonly LogRecord[],
): Promise<void> {
  const { erased, unsigned } = leavingOf(records);
  const left = new Set<string>();
  for (const { stored, seq } of numbered(records)) {
    const { subject } = stored;
    if (subject === null || left.has(subject) || seq > (erased.get(subject) ?? 0)) continue;
    if (isChanged(stored, room.scrub(bodied(stored)))) left.add(subject);
  }
  await takeOut(log, code, {
    erased: new Map([...erased].filter(([subject]) => left.has(subject))),
    unsigned,
  });
}

async function eraseStored(log: EventLog, code: string, upTo: Leaving['erased']): Promise<void> {
  if (upTo.size === 0) return;
  await log.rewrite(code, [...upTo.keys()], (stored, seq) =>
    seq > (upTo.get(stored.subject ?? '') ?? 0) ? stored : room.scrub(bodied(stored)),
  );
}

async function unsignStored(log: EventLog, code: string, upTo: Leaving['unsigned']): Promise<void> {
  if (upTo.size === 0) return;
  const unsign = (stored: StoredEvent, seq: number): StoredEvent => {
    const [feature = ''] = stored.type.split('.', 1);
    return seq > (upTo.get(feature) ?? 0) ? stored : room.unsign(bodied(stored));
  };
  const signed = new Set<string>();
  for (const { stored, seq } of numbered(await log.read(code, 0))) {
    if (stored.subject !== null && isChanged(stored, unsign(stored, seq))) signed.add(stored.subject);
  }
  if (signed.size > 0) await log.rewrite(code, [...signed], unsign);
}

/** Every event with its own number. */
function* numbered(records: readonly LogRecord[]): Generator<{ stored: StoredEvent; seq: number }> {
  for (const { seq, events } of records) {
    for (const [index, stored] of events.entries()) yield { stored, seq: seq - events.length + 1 + index };
  }
}

const isChanged = ({ type, subject, body }: StoredEvent, after: StoredEvent): boolean =>
  JSON.stringify(after) !== JSON.stringify({ type, subject, body });
