import { features, type RoomState } from '../feature-list.ts';
import { fork, type Json, pack } from '../room/encoding.ts';
import { isRejection } from '../room/feature.ts';
import type { AnyFeature } from '../room/room.ts';
import { type Deed, perform, type Sending } from './deeds.ts';
import { everyProbe } from './generators/every-probe.ts';
import { authorOf } from './room-in-a-box.ts';
import type { Workshop, WorkshopScreen } from './workshop-in-a-box.ts';

/** JSON in which the order of keys of plain objects means nothing and that of Maps, Sets and lists does. */
const canonical = (value: Json): Json => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(canonical);
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, canonical(entry)]),
  );
};

/** A state as text, feature by feature; two texts are the same when the states mean the same. */
export const asText = (state: RoomState): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(everyProbe).map(([key, probe]) => {
      const compared: unknown = probe.comparable ? probe.comparable(state) : Reflect.get(state, key);
      return [key, JSON.stringify(canonical(pack(compared)))];
    }),
  );

function mustBeSame(what: string, actual: RoomState, expected: RoomState): void {
  if (JSON.stringify(pack(actual)) === JSON.stringify(pack(expected))) return;
  const found = asText(actual);
  for (const [key, text] of Object.entries(asText(expected))) {
    if (found[key] !== text)
      throw new Error(`${what}: ${key}\n  is        ${found[key]}\n  should be ${text}`);
  }
}

/** L1. Holds whenever nothing waits to be told. */
export function screensAreTrue(box: Workshop): void {
  if (!box.telling.quiet) return;
  for (const { hears, viewer, state, seat } of box.screens) {
    if (!hears || !viewer || !state) continue;
    mustBeSame(`L1: the ${viewer.audience} screen of ${seat}`, state, box.room.conceal(box.state, viewer));
  }
}

/** Does deeds to one room and holds every law after each. */
export class Lawful {
  readonly box: Workshop;
  /** Every word that a thing ever held, by feature and thing. */
  readonly #words = new Map<string, Set<string>>();
  /** Per screen, what has been secret without a break since the last tick ended. */
  #secret: Map<WorkshopScreen, ReadonlySet<string>>;
  readonly #read = new Map<WorkshopScreen, number>();

  constructor(box: Workshop) {
    this.box = box;
    this.#secret = this.#secretsNow();
    for (const screen of box.screens) this.#read.set(screen, screen.sent.length);
  }

  do(deed: Deed): void {
    const before = deed.do === 'send' ? JSON.stringify(pack(this.box.state)) : '';
    const predicted = deed.do === 'send' ? this.#predictsYes(deed) : undefined;
    const answer = perform(this.box, deed);
    if (deed.do === 'send' && answer?.ok && predicted === false) {
      throw new Error(`${deed.raw.type} was accepted, but its own screen said no`);
    }
    if (deed.do === 'send' && answer?.ok === false && before !== JSON.stringify(pack(this.box.state))) {
      throw new Error(`${deed.raw.type} was refused, but changed the state`);
    }
    if (deed.do === 'restart' || (deed.do === 'send' && deed.crash)) this.storeIsTruth();
    this.#check();
  }

  /** What was deleted has left the store, not only the screens. */
  deletedIsErased(): void {
    const things = new Map<string, readonly string[]>();
    for (const [key, probe] of Object.entries(everyProbe)) {
      for (const { thing, texts } of probe.words?.(this.box.state) ?? [])
        things.set(`${key} ${thing}`, texts);
    }
    for (const [thing, texts] of things) {
      this.#words.set(thing, new Set([...(this.#words.get(thing) ?? []), ...texts]));
    }
    const held = new Set([...things.keys()].flatMap((thing) => [...(this.#words.get(thing) ?? [])]));
    for (const [thing, texts] of this.#words) {
      if (things.has(thing)) continue;
      // A copy keeps its words in the store until it goes too.
      const copied = [...texts].filter((text) => held.has(text));
      if (copied.length > 0) this.#words.set(thing, new Set(copied));
      else this.#words.delete(thing);
      const gone = [...texts].filter((text) => !held.has(text));
      const store = gone.length > 0 ? this.box.records.map(({ events }) => events).join() : '';
      for (const text of gone) {
        if (store.includes(JSON.stringify(text)))
          throw new Error(`${thing} is gone, ${text} is still stored`);
      }
    }
  }

  /** L3. What was acknowledged is in the store, each command once, and the store tells what memory holds. */
  storeIsTruth(): void {
    const { box } = this;
    const keys = box.records.map(({ key }) => key);
    if (new Set(keys).size < keys.length) throw new Error('L3: a command happened twice');
    for (const { type } of box.stored()) {
      if (!rows.has(type)) throw new Error(`L4: ${type} is stored and no row says who may know`);
    }
    const awake = fork(box.state);
    box.room.act(awake, box.seating.wake(), idle(box));
    mustBeSame('L3: the store from its start', box.fromStore('from the start'), awake);
    mustBeSame('L3: the store from its snapshot', box.fromStore('from the snapshot'), awake);
  }

  #check(): void {
    screensAreTrue(this.box);
    this.#secretsAreKept();
    this.deletedIsErased();
  }

  /** L4. No frame holds what its viewer may not know, whatever way it came there. */
  #secretsAreKept(): void {
    const now = this.#secretsNow();
    for (const [screen, secrets] of now) {
      const standing = this.#secret.get(screen) ?? secrets;
      const kept = new Set([...secrets].filter((secret) => standing.has(secret)));
      const frames = screen.sent.slice(this.#read.get(screen) ?? 0).join('\n');
      this.#read.set(screen, screen.sent.length);
      if (frames !== '') {
        for (const secret of kept) {
          if (frames.includes(secret)) throw new Error(`L4: ${screen.seat} was told ${secret} in\n${frames}`);
        }
      }
      this.#secret.set(screen, this.box.telling.quiet ? secrets : kept);
    }
  }

  #secretsNow(): Map<WorkshopScreen, ReadonlySet<string>> {
    const { box } = this;
    const authors = new Set(box.screens.map(({ author }) => author));
    return new Map(
      box.screens.map((screen) => {
        const { seat, author } = screen;
        const viewer = box.seating.viewer(box.state, seat, author);
        const others = [...authors].filter((other) => other !== author).map((other) => JSON.stringify(other));
        if (!viewer) return [screen, new Set(others)];
        const told = everyOne.flatMap((probe) => probe.secrets(box.state, viewer));
        const read = new Set(everyOne.flatMap((probe) => probe.reads?.(box.state, viewer) ?? []));
        return [screen, new Set([...others, ...told.filter((secret) => !read.has(secret))])];
      }),
    );
  }

  /** What an up-to-date screen says to a command that it may run at once; undefined when it may not or is behind. */
  #predictsYes({ seat, id, raw }: Sending): boolean | undefined {
    const { room, records, screens, telling, seating } = this.box;
    if (records.some(({ key }) => key === `${seat} ${id}`)) return undefined;
    const screen = screens.find((one) => one.seat === seat && one.hears);
    const parsed = room.parse(raw);
    if (!screen?.state || !telling.quiet || isRejection(parsed) || !room.predicts(raw.type)) return undefined;
    const by = seating.actor(this.box.state, seat, authorOf(seat));
    if (!by) return undefined;
    const context = { by, now: this.box.now, newId: noDice, random: noDice };
    return !isRejection(room.act(fork(screen.state), parsed, context));
  }
}

const everyOne = Object.values(everyProbe);
const everyFeature: readonly AnyFeature[] = features;
const rows = new Set(everyFeature.flatMap(({ show }) => Object.keys(show)));

const noDice = (): never => {
  throw new Error('A predicted command used chance');
};

const idle = ({ seating }: Workshop) => ({ by: seating.host, now: 0, newId: noDice, random: noDice });
