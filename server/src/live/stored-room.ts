import { type RoomState, room, seating } from '@sayso/shared/features.ts';
import { pack, unpack } from '@sayso/shared/room/encoding.ts';
import { trusted } from '@sayso/shared/room/trusted.ts';
import type { EventLog } from '../log/event-log.ts';
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
  const erased = new Set<string>();
  for (const record of await log.read(code, seq)) {
    for (const { type, subject, body: stored } of record.events) {
      const event = room.restore({ type, subject, body: Object(stored) });
      room.evolve(state, event);
      const gone = room.erases(event);
      if (gone !== undefined) erased.add(gone);
    }
    seq = record.seq;
  }
  // A crash may have come between storing a deletion and erasing what it deletes. Scrubbing twice does no harm.
  for (const subject of erased) await eraseStored(log, code, subject);
  room.act(state, seating.wake(), hostContext(seating.host));
  return { state, seq };
}

export async function saveRoom(log: EventLog, code: string, { state, seq }: LoadedRoom): Promise<void> {
  const body: SnapshotBody = { source: sourceFingerprint, state: pack(state) };
  await log.saveSnapshot(code, seq, JSON.stringify(body));
}

/** Takes the content of everything about `subject` out of the log for good. */
export async function eraseStored(log: EventLog, code: string, subject: string): Promise<void> {
  await log.rewrite(code, subject, ({ type, subject, body }) =>
    room.scrub({ type, subject, body: Object(body) }),
  );
}
