import * as z from 'zod/mini';
import type { Audience, Viewer } from './audience.ts';
import type { Json } from './encoding.ts';
import type { Actor, Context, Feature, Flow, Pace, Rejection, Typed } from './feature.ts';
import { checkedElsewhere, isRejection, reject } from './feature.ts';
import { recallPace, usualPace } from './paces.ts';
import { pastOf } from './past.ts';
import { type Told, tellOf } from './telling.ts';
import { trusted } from './trusted.ts';

/** A feature whose own types are forgotten, as the room sees it. */
export type AnyFeature = Feature<unknown, Typed, Typed, Typed, Typed, Typed>;

/** How a feature's commands look, what it decides, in which words it refuses, and who is told what. */
export type Learned = Pick<AnyFeature, 'commands' | 'decide' | 'show' | 'refusals'>;

/** What is kept of one event: the version of its shape travels in the body. */
export interface StoredEvent {
  readonly type: string;
  readonly subject: string | null;
  readonly body: object;
}

/** What one command left in the log. `at`: milliseconds since 1970, whole minutes. */
export interface StoredRecord {
  readonly at: number;
  readonly events: readonly StoredEvent[];
}

export interface Outcome<State, Event> {
  /** In order, flows included. Only those that are stored; transient ones are in `told` alone. */
  readonly events: readonly Event[];
  readonly told: readonly Told<State>[];
  /** Subjects whose stored content has to be scrubbed now. */
  readonly erases: readonly string[];
  /** Keys of features whose events stored so far have to lose who wrote what. */
  readonly unsigns: readonly string[];
}

export interface Room<State extends object, Command extends Typed, Event extends Typed> {
  initial(): State;
  /** Checks a raw command off the wire: size and shape, unknown keys refused. */
  parse(raw: unknown): Command | Rejection;
  /** Whether this command needs the past: then `act` has to be given the log. */
  recalls(command: Command): boolean;
  /**
   * Decides and, if allowed, evolves `state` in place. After a rejection the state is as before. A command that recalls also needs
   * `log`: everything stored so far, in order, up to what `state` holds.
   */
  act(
    state: State,
    command: Command,
    context: Context,
    log?: readonly StoredRecord[],
  ): Outcome<State, Event> | Rejection;
  /**
   * Gives a feature the rules that it began without. Screens leave rules that they rarely need to a later load; until then a
   * command of that feature happens when the server says so, and nothing is shown ahead of it.
   */
  learn(key: string, learned: Learned): void;
  evolve(state: State, event: Typed): void;
  conceal(state: State, viewer: Viewer): State;
  knows(type: string): boolean;
  /** Whether a client may run this command at once on what it knows. */
  predicts(type: string): boolean;
  store(event: Event): StoredEvent;
  restore(stored: StoredEvent): Event;
  scrub(stored: StoredEvent): StoredEvent;
  /** The subject whose stored content has to go because of this event. */
  erases(event: Event): string | undefined;
  /** The feature whose earlier stored events have to lose who wrote what because of this event. */
  unsigns(event: Event): string | undefined;
  unsign(stored: StoredEvent): StoredEvent;
  relay(state: State, raw: unknown, by: Actor): { key: string; to: readonly Audience[]; told: Typed } | null;
  /** Answers a raw question off the wire, for this one asker. What is not known, or not as its schema says, is refused. */
  ask(state: State, raw: unknown, by: Actor): Json | Rejection;
  /** Names of the stored files that some feature needs. */
  files(state: State): ReadonlySet<string>;
  /** Whether only the team may be given this file: some feature withholds it, and none shows it. */
  withholds(state: State, file: string): boolean;
  /** How fast one seat may give this command. */
  paceOf(type: string): Pace;
  /** The plain sentence of a refusal code. */
  sentence(code: string): string;
  readonly features: readonly AnyFeature[];
}

const roomRefusals: Readonly<Record<string, string>> = {
  'room.unknown-command': 'This app does not know that action. Reload the page and try again.',
  'room.bad-shape': 'Something in that was not as expected. Nothing was changed.',
  'room.unknown-query': 'This app does not know that question. Reload the page and try again.',
  'room.not-inside': 'You are not in the room yet.',
  'room.fault': 'Something went wrong on our side. Nothing was changed. Try again.',
};

/** An outcome while it happens. */
interface Happened<State, Event> {
  readonly events: Event[];
  readonly told: Told<State>[];
  readonly erases: string[];
  readonly unsigns: string[];
}

/** Joins features and flows into one room. Everything is looked up by the prefix of a type: `board.AddItems` → `board`. */
export function joinFeatures<State extends object, Command extends Typed, Event extends Typed>(
  features: readonly AnyFeature[],
  flows: readonly Flow<State, Command, Event>[],
): Room<State, Command, Event> {
  const byKey = new Map(features.map((feature) => [feature.key, feature]));
  const transient = new Set(features.flatMap((feature) => feature.transient ?? []));
  const predicted = new Set(features.flatMap((feature) => feature.predicted));
  const sentences = new Map(
    [roomRefusals, ...features.map((f) => f.refusals), ...flows.map((f) => f.refusals ?? {})].flatMap(
      Object.entries,
    ),
  );

  const learned = new Map<string, Learned>();
  const owner = (type: string): AnyFeature | undefined => byKey.get(type.slice(0, type.indexOf('.')));
  const ownerOf = (event: Typed): AnyFeature => {
    const feature = owner(event.type);
    if (!feature) throw new Error(`No feature owns ${event.type}`);
    return feature;
  };
  const commandsOf = (type: string): AnyFeature['commands'] | undefined => {
    const feature = owner(type);
    return feature && (learned.get(feature.key) ?? feature).commands;
  };
  const slice = (state: State, feature: AnyFeature): unknown => Reflect.get(state, feature.key);
  const recallOf = (type: string) => {
    const recalls = owner(type)?.recalls;
    return recalls && Object.hasOwn(recalls, type) ? recalls[type] : undefined;
  };
  for (const type of predicted) {
    if (recallOf(type)) throw new Error(`${type} needs the past, which no screen has: it can't be predicted`);
  }

  const room: Room<State, Command, Event> = {
    features,
    initial: () =>
      trusted<State>(Object.fromEntries(features.map((feature) => [feature.key, feature.initial()]))),
    parse(raw) {
      const named = Named.safeParse(raw);
      if (!named.success) return reject('room.bad-shape');
      const commands = commandsOf(named.data.type);
      if (commands === checkedElsewhere) return trusted<Command>(raw);
      const schema =
        commands && Object.hasOwn(commands, named.data.type) ? commands[named.data.type] : undefined;
      if (!schema) return reject('room.unknown-command');
      const parsed = schema.safeParse(raw);
      return parsed.success ? trusted<Command>(parsed.data) : misshapen(parsed.error);
    },
    recalls: (command) => recallOf(command.type) !== undefined,
    act(state, given, context, log) {
      const command = flows.reduce((said, flow) => flow.completes?.(state, said, context) ?? said, given);
      for (const flow of flows) {
        const refusal = flow.refuses?.(state, command, context);
        if (refusal) return refusal;
      }
      const feature = ownerOf(command);
      const moment = recallOf(command.type)?.(command, context.now);
      const asked = moment === undefined ? context : { ...context, past: recalled(feature, moment, log) };
      const { decide } = learned.get(feature.key) ?? feature;
      const decided = decide.call(feature, slice(state, feature), command, asked);
      if (isRejection(decided)) return decided;
      const outcome: Happened<State, Event> = { events: [], told: [], erases: [], unsigns: [] };
      const waiting = trusted<Event[]>([...decided]);
      for (let event = waiting.shift(); event; event = waiting.shift()) {
        happen(state, event, outcome);
        for (const flow of flows) waiting.push(...(flow.follows?.(state, event, context) ?? []));
      }
      return outcome;
    },
    learn(key, later) {
      learned.set(key, later);
      for (const [code, sentence] of Object.entries(later.refusals)) sentences.set(code, sentence);
    },
    evolve(state, event) {
      const feature = owner(event.type);
      feature?.evolve(slice(state, feature), event);
    },
    conceal(state, viewer) {
      const shown = features.map((feature) => {
        // Called on its table: a table may use its own other columns.
        const build = feature.conceal[viewer.audience];
        return [
          feature.key,
          build ? build.call(feature.conceal, slice(state, feature), viewer) : feature.initial(),
        ];
      });
      return trusted<State>(Object.fromEntries(shown));
    },
    knows: (type) => Object.hasOwn(commandsOf(type) ?? {}, type),
    predicts: (type) => predicted.has(type),
    store(event) {
      const feature = ownerOf(event);
      const { type, ...body } = event;
      const version = feature.upcasts?.[type]?.length ?? 0;
      const subject = feature.erasure?.subject(event) ?? null;
      return { type, subject, body: version > 0 ? { ...body, $v: version } : body };
    },
    restore(stored) {
      const steps = owner(stored.type)?.upcasts?.[stored.type] ?? [];
      const { $v = 0, ...body } = trusted<{ $v?: number }>(stored.body);
      const current = steps.slice($v).reduce<object>((old, step) => step(old), body);
      // A step may give the event another name: then it is that event from now on.
      return trusted<Event>({ type: stored.type, ...current });
    },
    scrub(stored) {
      const event = room.restore(stored);
      const erasure = ownerOf(event).erasure;
      if (!erasure) throw new Error(`${stored.type} cannot be scrubbed`);
      return room.store(trusted<Event>(erasure.scrub(event)));
    },
    erases: (event) => ownerOf(event).erasure?.erases(event),
    unsigns(event) {
      const { key, erasure } = ownerOf(event);
      return erasure?.signatures?.takenBy === event.type ? key : undefined;
    },
    unsign(stored) {
      const event = room.restore(stored);
      const signatures = ownerOf(event).erasure?.signatures;
      return signatures ? room.store(trusted<Event>(signatures.without(event))) : stored;
    },
    relay(state, raw, by) {
      const named = Named.safeParse(raw);
      const feature = named.success ? owner(named.data.type) : undefined;
      const rules = feature?.signals;
      if (!named.success || !feature || !rules || !Object.hasOwn(rules.schemas, named.data.type)) return null;
      const parsed = rules.schemas[named.data.type]?.safeParse(raw);
      return parsed?.success ? rules.relay(slice(state, feature), parsed.data, by) : null;
    },
    ask(state, raw, by) {
      const named = Named.safeParse(raw);
      if (!named.success) return reject('room.bad-shape');
      const { type } = named.data;
      const feature = owner(type);
      const rule =
        feature?.queries && Object.hasOwn(feature.queries, type) ? feature.queries[type] : undefined;
      if (!feature || !rule) return reject('room.unknown-query');
      if (!by.inside) return reject('room.not-inside');
      const parsed = rule.schema.safeParse(raw);
      return parsed.success ? rule.answer(slice(state, feature), parsed.data, by) : misshapen(parsed.error);
    },
    files: (state) =>
      new Set(features.flatMap((feature) => [...(feature.files?.(slice(state, feature)) ?? [])])),
    withholds(state, file) {
      const named = features.map((feature) => ({
        held: new Set(feature.withheld?.(slice(state, feature))).has(file),
        shown: () => new Set(feature.files?.(slice(state, feature))).has(file),
      }));
      return named.some(({ held }) => held) && !named.some(({ held, shown }) => !held && shown());
    },
    paceOf: (type) =>
      new Map<string, Pace | undefined>(Object.entries(owner(type)?.paces ?? {})).get(type) ??
      (recallOf(type) ? recallPace : usualPace),
    sentence: (code) => sentences.get(code) ?? 'That did not work. Nothing was changed.',
  };

  /** In the words of the schema, where it has some. */
  function misshapen({ issues }: { issues: readonly { message: string }[] }): Rejection {
    const own = issues.find(({ message }) => sentences.has(message));
    return reject(own?.message ?? 'room.bad-shape');
  }

  function recalled(feature: AnyFeature, moment: number, log: readonly StoredRecord[] | undefined) {
    if (!log) throw new Error(`A command of ${feature.key} was to be decided without the log that it needs`);
    const own = log.map(({ at, events }) => ({
      at,
      events: events.filter(({ type }) => owner(type) === feature).map(room.restore),
    }));
    return pastOf(feature, own, moment);
  }

  function happen(state: State, event: Event, outcome: Happened<State, Event>): void {
    const feature = ownerOf(event);
    const own = slice(state, feature);
    const { show } = learned.get(feature.key) ?? feature;
    const row = Object.hasOwn(show, event.type) ? show[event.type] : undefined;
    const how = {
      forgets: feature.forgets?.includes(event.type) ?? false,
      transient: transient.has(event.type),
    };
    outcome.told.push(tellOf<State, unknown>(row, event, own, (whole) => slice(whole, feature), how));
    feature.evolve(own, event);
    if (transient.has(event.type)) return;
    outcome.events.push(event);
    const erased = room.erases(event);
    if (erased !== undefined) outcome.erases.push(erased);
    const unsigned = room.unsigns(event);
    if (unsigned !== undefined) outcome.unsigns.push(unsigned);
  }

  return room;
}

const Named = z.looseObject({ type: z.string().check(z.maxLength(64), z.regex(/^[a-z]+\.[A-Z][A-Za-z]*$/)) });
