import { type RoomState, room, seating } from '@sayso/shared/features.ts';
import { pack, unpack } from '@sayso/shared/room/encoding.ts';
import type { StoredRecord } from '@sayso/shared/room/room.ts';
import { trusted } from '@sayso/shared/room/trusted.ts';
import type { EventLog } from '../log/event-log.ts';
import { bodied, finishErasing } from './erasing.ts';
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

/** Everything that was stored so far, for a command that needs the past. */
export async function readHistory(log: EventLog, code: string): Promise<StoredRecord[]> {
  const records = await log.read(code, 0);
  return records.map(({ at, events }) => ({ at, events: events.map(bodied) }));
}

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
