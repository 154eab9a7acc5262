import type { Audience, Viewer } from './audience.ts';
import { audiences } from './audience.ts';
import type { Later, Shown, ShowRow, Typed } from './feature.ts';
import type { AuthorId } from './ids.ts';

export type Item<State> = Typed | Later<State, Typed>;

/** What one event means for everybody: items per audience, and items for single people. */
export interface Told<State> {
  readonly shared: ReadonlyMap<Audience, readonly Item<State>[]>;
  readonly personal: readonly { readonly to: AuthorId; readonly item: Item<State> }[];
  /** To those who are told of it, older packets must not be sent again. */
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

/**
 * How far a screen has heard. Positions count packets, per audience and per person: they say nothing about what
 * happened that this screen was not told of. They only compare within one epoch (one reading of the log).
 */
export interface Position {
  /** Packets told to the whole audience. */
  readonly shared: number;
  /** Packets in which there was something for this person alone. */
  readonly own: number;
}

/** What one screen is sent: it applies `events` in order and then stands at `to`. A gap is `from` beyond where it stood. */
export interface Packet {
  readonly from: number;
  readonly to: number;
  readonly events: readonly Typed[];
  /** Set in the packet of one person: where its own count stands after this packet. */
  readonly own?: number;
  /** Commands of this person that are part of what it has now been told. */
  readonly settled?: readonly string[];
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
  readonly audience: Audience | null;
  readonly to: AuthorId | null;
  readonly item: Item<State>;
  /** The position of its audience or person once it is told. */
  at: number;
}

const ringLength = 4000;

/** Collects what is to be told in one room, and remembers enough of it to bring a returning screen up to date. */
export class Telling<State> {
  #waiting: Entry<State>[] = [];
  #owed = new Map<AuthorId, string[]>();
  #ring: Entry<State>[] = [];
  #positions = new Map<Audience | AuthorId, number>();
  /** Screens that stand before these cannot be brought up to date by events. */
  #floors = new Map<Audience | AuthorId, number>();
  /** Summaries of the last packet, so that one that says nothing new does not show that something happened. */
  #said = new Map<Audience, ReadonlyMap<string, string>>();
  #forgetting = new Set<Audience | AuthorId | null>();
  #moved = new Set<AuthorId>();

  get quiet(): boolean {
    return this.#waiting.length === 0 && this.#owed.size === 0 && this.#moved.size === 0;
  }

  positionOf({ audience, author }: Pick<Viewer, 'audience' | 'author'>): Position {
    return { shared: this.#at(audience), own: this.#at(author) };
  }

  /** Adds one event that has become durable (or is transient). */
  add(told: Told<State>): void {
    // Who hears nothing of it knew nothing of what it takes away: a fresh view would only show that there was something.
    if (told.forgets) {
      for (const audience of told.shared.keys()) this.#forgetting.add(audience);
      for (const { to } of told.personal) this.#forgetting.add(to);
    }
    for (const [audience, items] of told.shared) {
      for (const item of items) this.#enter({ audience, to: null, item, at: 0 }, told.transient);
    }
    for (const { to, item } of told.personal)
      this.#enter({ audience: null, to, item, at: 0 }, told.transient);
  }

  /** The author of an accepted command gets word in this tick, so that it does not stay pending on their screens. */
  owe(author: AuthorId, command: string): void {
    this.#owed.set(author, [...(this.#owed.get(author) ?? []), command]);
  }

  /** What this person may see changed as a whole: after the next `flush` all their screens need a fresh view. */
  move(author: AuthorId): void {
    this.#moved.add(author);
  }

  /** Ends the tick. Summaries are made from `now`, one per key and packet. */
  flush(now: State): Delivery {
    const entries = this.#waiting;
    const owed = this.#owed;
    this.#waiting = [];
    this.#owed = new Map();
    const from = new Map(audiences.map((audience) => [audience, this.#at(audience)]));
    const told = new Map(audiences.map((audience) => [audience, this.#tellAudience(audience, entries, now)]));
    const shared = new Map<Audience, Packet>();
    for (const [audience, { events, summaries }] of told) {
      if (events.length + summaries.length === 0) continue;
      this.#step(audience);
      const packet = {
        from: from.get(audience) ?? 0,
        to: this.#at(audience),
        events: [...events, ...summaries],
      };
      shared.set(audience, packet);
    }
    const people = new Set<AuthorId>(owed.keys());
    const named = new Set(entries.flatMap(({ to }) => (to === null ? [] : [to])));
    for (const author of named) {
      people.add(author);
      this.#step(author);
    }
    this.#keep(entries);
    const ownAt = new Map([...people].map((author) => [author, this.#at(author)]));
    for (const author of this.#moved) {
      this.#step(author);
      this.#floors.set(author, this.#at(author));
    }
    this.#moved = new Set();
    return {
      shared,
      people,
      packetFor: ({ audience, author }) => {
        const mine = entries.filter((entry) => entry.audience === audience || entry.to === author);
        const own = entries.filter((entry) => entry.to === author);
        const summaries = [...(told.get(audience)?.summaries ?? []), ...summariesOf(own, now).values()];
        const settled = owed.get(author);
        return {
          from: from.get(audience) ?? 0,
          to: this.#at(audience),
          events: [...eventsOf(mine), ...summaries],
          own: ownAt.get(author) ?? this.#at(author),
          ...(settled ? { settled } : {}),
        };
      },
    };
  }

  /** What a returning screen has missed since `have`, or undefined when it needs a fresh view. Call after `flush`. */
  catchUp(viewer: Viewer, have: Position, now: State): Packet | undefined {
    const { audience, author } = viewer;
    const { shared: to, own } = this.positionOf(viewer);
    if (have.shared < this.#floor(audience) || have.own < this.#floor(author)) return undefined;
    if (have.shared > to || have.own > own) return undefined;
    const mine = this.#ring.filter((entry) => entry.audience === audience || entry.to === author);
    const missed = mine.filter(({ audience: whole, at }) => at > (whole === null ? have.own : have.shared));
    const events = [...eventsOf(missed), ...summariesOf(mine, now).values()];
    return { from: have.shared, to, events, own };
  }

  #tellAudience(audience: Audience, entries: readonly Entry<State>[], now: State) {
    const mine = entries.filter((entry) => entry.audience === audience);
    const events = eventsOf(mine);
    const saying = new Map(
      [...summariesOf(mine, now)].map(([key, event]) => [key, { event, json: JSON.stringify(event) }]),
    );
    // Whatever else was told may have changed what a summary is about, so only an unbroken repetition is left out.
    const said = events.length > 0 ? undefined : this.#said.get(audience);
    const news = [...saying].filter(([key, { json }]) => said?.get(key) !== json);
    if (events.length + news.length > 0) {
      this.#said.set(audience, new Map([...saying].map(([key, { json }]) => [key, json])));
    }
    return { events, summaries: news.map(([, { event }]) => event) };
  }

  #keep(entries: readonly Entry<State>[]): void {
    for (const entry of entries) entry.at = this.#at(entry.audience ?? entry.to);
    this.#ring.push(...entries);
    const gone: Entry<State>[] = [];
    if (this.#forgetting.size > 0) {
      const isForgotten = ({ audience, to }: Entry<State>): boolean => this.#forgetting.has(audience ?? to);
      gone.push(...this.#ring.filter(isForgotten));
      this.#ring = this.#ring.filter((entry) => !isForgotten(entry));
      this.#forgetting.clear();
    }
    gone.push(...this.#ring.splice(0, Math.max(0, this.#ring.length - ringLength)));
    for (const { audience, to, at } of gone) {
      const who = audience ?? to;
      if (who !== null) this.#floors.set(who, Math.max(this.#floor(who), at));
    }
  }

  #at(who: Audience | AuthorId | null): number {
    return who === null ? 0 : (this.#positions.get(who) ?? 0);
  }

  #floor(who: Audience | AuthorId): number {
    return this.#floors.get(who) ?? 0;
  }

  #step(who: Audience | AuthorId): void {
    this.#positions.set(who, this.#at(who) + 1);
  }

  #enter(entry: Entry<State>, transient: boolean): void {
    if (transient && !('later' in entry.item)) {
      throw new Error(`${entry.item.type} is told of a transient event: only summaries may be`);
    }
    this.#waiting.push(entry);
  }
}

const eventsOf = <State>(entries: readonly Entry<State>[]): readonly Typed[] =>
  entries.flatMap(({ item }) => ('later' in item ? [] : [item]));

/** One per key, the newest, made from `now`. */
function summariesOf<State>(entries: readonly Entry<State>[], now: State): Map<string, Typed> {
  const newest = new Map<string, Later<State, Typed>>();
  for (const { item } of entries) if ('later' in item) newest.set(item.later, item);
  const made = new Map<string, Typed>();
  for (const [key, summary] of newest) {
    const event = summary.event(now);
    if (event) made.set(key, event);
  }
  return made;
}
