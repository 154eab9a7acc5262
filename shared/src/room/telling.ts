import type { Audience, Viewer } from './audience.ts';
import { audiences } from './audience.ts';
import type { Later, ShowRow, Shown, Typed } from './feature.ts';
import type { AuthorId } from './ids.ts';

export type Item<State> = Typed | Later<State, Typed>;

/** What one event means for everybody: items per audience, and items for single people. */
export interface Told<State> {
  readonly shared: ReadonlyMap<Audience, readonly Item<State>[]>;
  readonly personal: readonly { readonly to: AuthorId; readonly item: Item<State> }[];
  /** Older packets must not be sent again after this. */
  readonly forgets: boolean;
  /** Not stored: only summaries may be told of it, because a reconnect cannot replay it. */
  readonly transient: boolean;
}

/** Asks the privacy table what an event means for everybody. Nothing is told that no column says (fail closed). */
export function tellOf<State, Slice>(
  row: ShowRow<Slice, Typed, Typed> | undefined,
  event: Typed,
  before: Slice,
  sliceOf: (state: State) => Slice,
  how: { forgets: boolean; transient: boolean },
): Told<State> {
  const lift = (item: Item<Slice>): Item<State> =>
    'later' in item ? { later: item.later, event: (now: State) => item.event(sliceOf(now)) } : item;
  const liftAll = (shown: Shown<Slice, Typed>): readonly Item<State>[] =>
    shown === undefined ? [] : 'length' in shown ? shown.map(lift) : [lift(shown)];
  const shared = new Map<Audience, readonly Item<State>[]>();
  for (const audience of audiences) {
    const items = liftAll(row?.[audience]?.(event, before));
    if (items.length > 0) shared.set(audience, items);
  }
  const personal = (row?.privately?.(event, before) ?? []).map(({ to, told }) => ({ to, item: lift(told) }));
  return { shared, personal, ...how };
}

/** What one screen is sent: it applies `events` in order and then stands at `to`. A gap is `from` beyond where it stood. */
export interface Packet {
  readonly from: number;
  readonly to: number;
  readonly events: readonly Typed[];
}

export interface Delivery {
  /** One packet for everybody of an audience. Audiences that were told nothing have none. */
  readonly shared: ReadonlyMap<Audience, Packet>;
  /** People who were told something of their own, or are owed word of how far their command got. */
  readonly people: ReadonlySet<AuthorId>;
  /** The packet of one such person, in place of the shared one. */
  packetFor(viewer: Pick<Viewer, 'audience' | 'author'>): Packet;
}

interface Entry<State> {
  /** Number of the record; one more than the last record for what is not stored. */
  readonly seq: number;
  readonly audience: Audience | null;
  readonly to: AuthorId | null;
  readonly item: Item<State>;
}

const ringLength = 4000;

/** Collects what is to be told in one room, and remembers enough of it to bring a returning screen up to date. */
export class Telling<State> {
  #seq: number;
  /** Screens that stood before this number cannot be brought up to date by events. */
  #floor: number;
  #waiting: Entry<State>[] = [];
  #owed = new Set<AuthorId>();
  #ring: Entry<State>[] = [];
  #sentTo = new Map<Audience, number>();
  #movedAt = new Map<AuthorId, number>();

  constructor(seq: number) {
    this.#seq = seq;
    this.#floor = seq;
  }

  get seq(): number {
    return this.#seq;
  }

  get quiet(): boolean {
    return this.#waiting.length === 0 && this.#owed.size === 0;
  }

  /** Adds one event that has become durable (or is transient). `seq` is the record's number. */
  add(seq: number, told: Told<State>): void {
    this.#seq = Math.max(this.#seq, seq);
    if (told.forgets) {
      this.#ring = [];
      this.#floor = this.#seq;
    }
    const tag = told.transient ? this.#seq + 1 : seq;
    for (const [audience, items] of told.shared) {
      for (const item of items) this.#enter({ seq: tag, audience, to: null, item }, told);
    }
    for (const { to, item } of told.personal) this.#enter({ seq: tag, audience: null, to, item }, told);
  }

  /** The author of an accepted command gets a packet in this tick, even an empty one, so that nothing stays pending. */
  owe(author: AuthorId, seq: number): void {
    this.#seq = Math.max(this.#seq, seq);
    this.#owed.add(author);
  }

  /** What this person may see changed as a whole: a screen that was away then needs a fresh view when it returns. */
  move(author: AuthorId, seq: number): void {
    this.#movedAt.set(author, seq);
  }

  /** Ends the tick. Summaries are made from `now`, one per key and packet. */
  flush(now: State): Delivery {
    const entries = this.#waiting;
    const to = this.#seq;
    const sentTo = new Map(this.#sentTo);
    const from = (audience: Audience): number => sentTo.get(audience) ?? 0;
    const shared = new Map<Audience, Packet>();
    for (const audience of audiences) {
      const mine = entries.filter((entry) => entry.audience === audience);
      if (mine.length === 0) continue;
      shared.set(audience, { from: from(audience), to, events: eventsOf(mine, now) });
      this.#sentTo.set(audience, to);
    }
    const people = new Set(this.#owed);
    for (const entry of entries) if (entry.to) people.add(entry.to);
    this.#ring.push(...entries);
    if (this.#ring.length > ringLength) {
      const dropped = this.#ring.splice(0, this.#ring.length - ringLength);
      for (const entry of dropped) this.#floor = Math.max(this.#floor, entry.seq);
    }
    this.#waiting = [];
    this.#owed = new Set();
    return {
      shared,
      people,
      packetFor: ({ audience, author }) => ({
        from: from(audience),
        to,
        events: eventsOf(
          entries.filter((entry) => entry.audience === audience || entry.to === author),
          now,
        ),
      }),
    };
  }

  /** What a returning screen has missed since `have`, or undefined when it needs a fresh view. Call after `flush`. */
  catchUp(viewer: Viewer, have: number, now: State): Packet | undefined {
    if (have < this.#floor || have > this.#seq) return undefined;
    if (have <= (this.#movedAt.get(viewer.author) ?? -1)) return undefined;
    const mine = this.#ring.filter(
      (entry) =>
        (entry.audience === viewer.audience || entry.to === viewer.author) &&
        (entry.seq > have || 'later' in entry.item),
    );
    return { from: have, to: this.#seq, events: eventsOf(mine, now) };
  }

  #enter(entry: Entry<State>, told: Told<State>): void {
    if (told.transient && !('later' in entry.item)) {
      throw new Error(`${entry.item.type} is told of a transient event: only summaries may be`);
    }
    this.#waiting.push(entry);
  }
}

/** Events in order, then one summary per key. */
function eventsOf<State>(entries: readonly Entry<State>[], now: State): readonly Typed[] {
  const events: Typed[] = [];
  const summaries = new Map<string, Later<State, Typed>>();
  for (const { item } of entries) {
    if ('later' in item) summaries.set(item.later, item);
    else events.push(item);
  }
  for (const summary of summaries.values()) {
    const event = summary.event(now);
    if (event) events.push(event);
  }
  return events;
}
