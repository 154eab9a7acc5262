import { type RoomState, room, seating } from '@sayso/shared/features.ts';
import { pack, unpack } from '@sayso/shared/room/encoding.ts';
import { trusted } from '@sayso/shared/room/trusted.ts';
import type { EventLog, LogRecord, StoredEvent } from '../log/event-log.ts';
import { hostContext } from './outside-world.ts';
import { sourceFingerprint } from './source-fingerprint.ts';

/** A room as the log knows it: the truth up to `seq`, with nobody connected. */
export interface LoadedRoom {
  readonly state: RoomState;
  readonly seq: number;
}

interface SnapshotBody {
  readonly source: string;
  readonly state: unknown;
}

/** Newest usable snapshot plus the records since. A snapshot made by other source code is passed over: it is only a cache. */
export async function loadRoom(log: EventLog, code: string): Promise<LoadedRoom> {
  const snapshot = await log.latestSnapshot(code);
  const body: SnapshotBody | undefined = snapshot && JSON.parse(snapshot.body);
  const usable = snapshot && body?.source === sourceFingerprint ? snapshot : undefined;
  const state = usable ? trusted<RoomState>(unpack(body?.state)) : room.initial();
  let seq = usable?.seq ?? 0;
  let erases = false;
  const records = await log.read(code, seq);
  for (const record of records) {
    for (const stored of record.events) {
      const event = room.restore(bodied(stored));
      room.evolve(state, event);
      erases ||= room.erases(event) !== undefined || room.unsigns(event) !== undefined;
    }
    seq = record.seq;
  }
  // A crash may have come between storing something and what has to follow.
  if (erases) await finishErasing(log, code, usable ? await log.read(code, 0) : records);
  if (seating.ended(state)) await finishEnding(log, code);
  room.act(state, seating.wake(), hostContext(seating.host));
  return { state, seq };
}

const bodied = ({ type, subject, body }: StoredEvent) => ({ type, subject, body: Object(body) });

/** What was deleted goes from the log; what was written after that, even under the same name, stays. */
async function finishErasing(log: EventLog, code: string, records: readonly LogRecord[]): Promise<void> {
  const written = new Map<string, StoredEvent[]>();
  const deleted = new Map<string, readonly StoredEvent[]>();
  const unsigned = new Map<string, number>();
  for (const { seq, events } of records) {
    for (const stored of events) {
      const { subject } = stored;
      if (subject !== null)
        written
          .set(subject, written.get(subject) ?? [])
          .get(subject)
          ?.push(stored);
      const event = room.restore(bodied(stored));
      const gone = room.erases(event);
      if (gone !== undefined) deleted.set(gone, [...(written.get(gone) ?? [])]);
      const feature = room.unsigns(event);
      if (feature !== undefined) unsigned.set(feature, seq);
    }
  }
  for (const [subject, before] of deleted) {
    if (before.some((stored) => isChanged(stored, room.scrub(bodied(stored))))) {
      await eraseStored(log, code, subject, before.length);
    }
  }
  for (const [feature, before] of unsigned) await unsignStored(log, code, feature, before);
}

const isChanged = ({ type, subject, body }: StoredEvent, after: object): boolean =>
  JSON.stringify(after) !== JSON.stringify({ type, subject, body });

/** Shuts the door of a room that has ended and destroys the key that leads from seats to what they wrote. */
export async function finishEnding(log: EventLog, code: string): Promise<void> {
  const stored = await log.findRoom(code);
  if (!stored || (stored.closedAt !== null && stored.secrets === null)) return;
  await log.closeRoom(code, Date.now());
  await log.destroySecrets(code);
}

export async function saveRoom(log: EventLog, code: string, { state, seq }: LoadedRoom): Promise<void> {
  const body: SnapshotBody = { source: sourceFingerprint, state: pack(state) };
  await log.saveSnapshot(code, seq, JSON.stringify(body));
}

/** Takes the content of everything about `subject` out of the log for good, or of the first `count` events about it. */
export async function eraseStored(
  log: EventLog,
  code: string,
  subject: string,
  count = Number.POSITIVE_INFINITY,
): Promise<void> {
  let place = 0;
  await log.rewrite(code, subject, (stored) => {
    place += 1;
    return place > count ? stored : room.scrub(bodied(stored));
  });
}

/** Takes out of the log who wrote what, in everything of a feature that was stored up to `before`. */
export async function unsignStored(
  log: EventLog,
  code: string,
  feature: string,
  before: number,
): Promise<void> {
  const unsign = (stored: StoredEvent) => room.unsign(bodied(stored));
  const records = (await log.read(code, 0)).filter(({ seq }) => seq <= before);
  for (const stored of records.flatMap(({ events }) => events)) {
    const { type, subject } = stored;
    if (subject === null || !type.startsWith(`${feature}.`) || !isChanged(stored, unsign(stored))) continue;
    await log.rewrite(code, subject, unsign);
  }
}
