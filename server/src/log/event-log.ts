/**
 * The event log: what was accepted, in order, for good. Rules LG1… are in event-log.spec.md and hold for every
 * adapter. Calls take effect in the order in which they are made, also when nobody awaits the earlier one.
 */

export interface StoredRoom {
  readonly code: string;
  /** ms since epoch */
  readonly createdAt: number;
  /** the room key; null once it is destroyed */
  readonly secrets: Uint8Array | null;
  /** ms since epoch; null while the room is open */
  readonly closedAt: number | null;
}

export interface StoredEvent {
  readonly type: string;
  /** what the event is about, so that it can be found again when it must be erased */
  readonly subject: string | null;
  /** any JSON value; its depth and size are the caller's to limit */
  readonly body: unknown;
}

/** One accepted command. */
export interface LogRecord {
  /** of the last event of this record; a room counts its events 1, 2, 3 … without a gap */
  readonly seq: number;
  /** ms since epoch, already rounded by the caller where privacy asks for it */
  readonly at: number;
  /** keyed hash of the command, unique in its room */
  readonly commandKey: string;
  /** at least one */
  readonly events: readonly StoredEvent[];
}

/** Must not change the event that it is given. */
export type Scrub = (event: StoredEvent, seq: number) => StoredEvent;

export type AppendOutcome =
  | 'appended'
  | 'no-room'
  /** the room stands at another seq than `afterSeq`; here is the one it stands at */
  | { readonly conflict: number }
  /** this command was accepted before; here is the seq of its record */
  | { readonly duplicate: number };

export interface Snapshot {
  readonly seq: number;
  readonly body: string;
}

export interface LogStats {
  /** durable commits since start, of whatever kind */
  readonly commits: number;
  readonly records: number;
  readonly events: number;
}

/** The store could not do it (disk full, disk failing) and nothing of it was stored. The `cause` says why. */
export class LogUnavailable extends Error {
  override readonly name = 'LogUnavailable';
}

/** Any call rejects with LogUnavailable when the store fails. Rejecting with anything else is a bug of the caller. */
export interface EventLog {
  createRoom(room: StoredRoom): Promise<'created' | 'code-taken'>;
  findRoom(code: string): Promise<StoredRoom | undefined>;
  listRooms(): Promise<StoredRoom[]>;

  /**
   * Stores the whole record or nothing of it, and answers once it is durable. `record.seq` must be `afterSeq` plus the
   * number of events (RangeError). May be pipelined: append(5 → 6) and append(6 → 7) without awaiting the first; if the
   * first is not stored, the second is not either (conflict, or the same LogUnavailable).
   */
  append(code: string, afterSeq: number, record: LogRecord): Promise<AppendOutcome>;
  /** All records whose seq is above `afterSeq`, in order. */
  read(code: string, afterSeq: number): Promise<LogRecord[]>;
  /** The seq of the record that this command became. */
  findCommand(code: string, commandKey: string): Promise<number | undefined>;

  /** Keeps the newest one only. A snapshot ahead of its log is refused (RangeError). */
  saveSnapshot(code: string, seq: number, body: string): Promise<void>;
  latestSnapshot(code: string): Promise<Snapshot | undefined>;

  /**
   * Erases: puts `scrub(event, seq)` in the place of every event with one of these subjects, in their order, all in one
   * commit, and drops the room's snapshots, which may hold the text too. `seq` is the event's own, not its record's.
   * Answers how many events it rewrote. Afterwards the old text is in no file of the log. Take no snapshot from a state
   * older than this call.
   */
  rewrite(code: string, subjects: readonly string[], scrub: Scrub): Promise<number>;
  /** Forgets the room key for good, and the room's snapshots, which may hold what it opened. */
  destroySecrets(code: string): Promise<void>;
  /** The first closing time stays. */
  closeRoom(code: string, at: number): Promise<void>;
  /** For good: records, snapshots, seats and keys go with it. */
  deleteRoom(code: string): Promise<void>;

  stats(): LogStats;
  /** Stores what is still waiting, then lets go of the store. */
  close(): Promise<void>;
}
