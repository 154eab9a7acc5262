import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { given, givenNow, person } from '../testing/given.ts';
import { RoomInABox } from '../testing/room-in-a-box.ts';
import { type Feature, isRejection, type Past, reject } from './feature.ts';
import { pastOf, wholeMinute } from './past.ts';
import { type AnyFeature, joinFeatures } from './room.ts';
import type { Seating } from './seating.ts';

interface List {
  readonly lines: Map<string, string>;
}
type Command =
  | { type: 'list.Add'; id: string; text: string }
  | { type: 'list.Remove'; id: string }
  | { type: 'list.Rewind'; to: number }
  | { type: 'list.Count'; since: number }
  | { type: 'list.Rest' };
type Event =
  | { type: 'list.Added'; id: string; text: string }
  | { type: 'list.Removed'; id: string }
  | { type: 'list.Rewound'; lines: readonly (readonly [string, string])[] }
  | { type: 'list.Counted'; events: readonly string[] };

/** What the rules of this feature were last given. */
const asked: (Past<List, Event> | undefined)[] = [];

const text = z.string();
const list = {
  key: 'list',
  commands: {
    'list.Add': z.strictObject({ type: z.literal('list.Add'), id: text, text }),
    'list.Remove': z.strictObject({ type: z.literal('list.Remove'), id: text }),
    'list.Rewind': z.strictObject({ type: z.literal('list.Rewind'), to: z.number() }),
    'list.Count': z.strictObject({ type: z.literal('list.Count'), since: z.number() }),
    'list.Rest': z.strictObject({ type: z.literal('list.Rest') }),
  },
  predicted: ['list.Add'],
  refusals: { 'list.unchanged': 'Nothing has changed since then.' },
  recalls: { 'list.Rewind': ({ to }) => to, 'list.Count': ({ since }) => since },
  paces: { 'list.Count': { burst: 9, perSecond: 3 } },
  initial: () => ({ lines: new Map() }),
  decide(_state, command, { past }) {
    asked.push(past);
    switch (command.type) {
      case 'list.Add':
        return [{ type: 'list.Added', id: command.id, text: command.text }];
      case 'list.Remove':
        return [{ type: 'list.Removed', id: command.id }];
      case 'list.Rewind':
        if (past?.since.length === 0) return reject('list.unchanged');
        return past ? [{ type: 'list.Rewound', lines: [...past.before.lines] }] : [];
      case 'list.Count':
        return [{ type: 'list.Counted', events: past?.since.map(({ event }) => event.type) ?? [] }];
      case 'list.Rest':
        return [];
    }
  },
  evolve(state, event) {
    if (event.type === 'list.Added') state.lines.set(event.id, event.text);
    if (event.type === 'list.Removed') state.lines.delete(event.id);
    if (event.type === 'list.Rewound') {
      state.lines.clear();
      for (const [id, line] of event.lines) state.lines.set(id, line);
    }
  },
  show: { 'list.Added': {}, 'list.Removed': {}, 'list.Rewound': {}, 'list.Counted': {} },
  conceal: {},
  upcasts: { 'list.Added': [(body) => ({ text: 'from before texts', ...body })] },
  erasure: {
    subject: (event) => (event.type === 'list.Added' ? `line:${event.id}` : undefined),
    erases: (event) => (event.type === 'list.Removed' ? `line:${event.id}` : undefined),
    scrub: (event) => (event.type === 'list.Added' ? { ...event, text: '' } : event),
  },
} as const satisfies Feature<List, Command, Event>;

/** A second feature, whose events are nobody else's past. */
interface Noted {
  type: 'diary.Noted';
}
const diary = {
  ...{ key: 'diary', predicted: [], refusals: {}, conceal: {} },
  commands: { 'diary.Note': z.strictObject({ type: z.literal('diary.Note') }) },
  initial: () => ({ notes: new Set<number>() }),
  decide: () => [{ type: 'diary.Noted' }],
  evolve: ({ notes }) => void notes.add(notes.size),
  show: { 'diary.Noted': {} },
} as const satisfies Feature<{ notes: Set<number> }, { type: 'diary.Note' }, Noted>;

type State = { list: List; diary: { notes: Set<number> } };
type AnyCommand = Command | { type: 'diary.Note' };
const both: readonly AnyFeature[] = [list, diary];
const room = joinFeatures<State, AnyCommand, Event | Noted>(both, []);
const host = person('host');
const rest = (): Command => ({ type: 'list.Rest' });
const seating: Seating<State, AnyCommand, Event | Noted> = {
  ...{ open: rest, takeSeat: rest, connect: rest, disconnect: rest, wake: rest, host },
  actor: (_state, seat, author) => ({ ...person('ada'), seat, author }),
  viewer: (_state, seat, author) => ({ seat, author, audience: 'participants' }),
  moved: () => [],
  ended: () => false,
};

const minute = 60_000;
const start = wholeMinute(givenNow);

/** A box in which the commands of one list per minute were given. */
function minutes(...all: readonly (readonly AnyCommand[])[]) {
  const box = new RoomInABox(room, seating, {});
  for (const [at, commands] of all.entries()) {
    box.now = start + at * minute + 41_000;
    for (const command of commands) box.host(command);
  }
  return box;
}
const add = (id: string): Command => ({ type: 'list.Add', id, text: `«${id}»` });
const lastAsked = () => asked.at(-1);

it('a command that recalls is given its own slice as it was, and what happened since', () => {
  const box = minutes(
    [add('a'), { type: 'diary.Note' }],
    [add('b'), add('c')],
    [{ type: 'diary.Note' }, add('d')],
  );
  box.host({ type: 'list.Count', since: start });
  expect([...(lastAsked()?.before.lines ?? [])]).toEqual([['a', '«a»']]);
  expect(lastAsked()?.since).toEqual([
    { at: start + minute, event: { type: 'list.Added', id: 'b', text: '«b»' } },
    { at: start + minute, event: { type: 'list.Added', id: 'c', text: '«c»' } },
    { at: start + 2 * minute, event: { type: 'list.Added', id: 'd', text: '«d»' } },
  ]);
  expect(box.stored().at(-1)).toEqual({ type: 'list.Counted', events: Array(3).fill('list.Added') });
});

it('a rewound state survives a restart', () => {
  const box = minutes([add('a')], [add('b')], []);
  box.host({ type: 'list.Rewind', to: start });
  expect([...box.state.list.lines.keys()]).toEqual(['a']);
  box.restart();
  expect([...box.state.list.lines.keys()]).toEqual(['a']);
});

it('the minute of the moment belongs to what was before', () => {
  const linesBefore = (since: number) => {
    const box = minutes([add('a')], [add('b')], [add('c')]);
    box.host({ type: 'list.Count', since });
    return [...(lastAsked()?.before.lines.keys() ?? [])];
  };
  expect(linesBefore(start - 1)).toEqual([]);
  expect(linesBefore(start + minute - 1)).toEqual(['a']);
  expect(linesBefore(start + minute)).toEqual(['a', 'b']);
  expect(linesBefore(start + 2 * minute - 1)).toEqual(['a', 'b']);
  expect(linesBefore(start + 9 * minute)).toEqual(['a', 'b', 'c']);
});

it('when the clock was set back, the log keeps its order', () => {
  const happened = (at: number, id: string) => ({
    at: at * minute,
    events: [{ type: 'list.Added' as const, id, text: '' }],
  });
  const log = [happened(9, 'a'), happened(3, 'b'), happened(5, 'c')];
  const { before, since } = pastOf<List, Event>(list, log, 4 * minute);
  expect([...before.lines.keys()]).toEqual(['a', 'b']);
  expect(since.map(({ at }) => at)).toEqual([5 * minute]);
});

it('what was erased comes back without its content', () => {
  const box = minutes([add('a'), add('b')], [{ type: 'list.Remove', id: 'a' }]);
  box.host({ type: 'list.Rewind', to: start });
  expect([...box.state.list.lines]).toEqual([
    ['a', ''],
    ['b', '«b»'],
  ]);
});

it('events of an older shape are recalled in the new one', () => {
  const log = [{ at: start, events: [{ type: 'list.Added', subject: null, body: { id: 'old' } }] }];
  const state = room.initial();
  const command: Command = { type: 'list.Count', since: start };
  const context = { by: host, now: start, newId: () => '', random: () => 0 };
  expect(isRejection(room.act(state, command, context, log))).toBe(false);
  expect(lastAsked()?.before.lines.get('old')).toBe('from before texts');
  expect(() => room.act(state, command, context)).toThrow('without the log');
});

it('other commands are given no past, and may be refused nothing for it', () => {
  const box = minutes([add('a')]);
  expect(lastAsked()).toBeUndefined();
  expect(room.recalls(add('b'))).toBe(false);
  expect(room.recalls({ type: 'list.Rewind', to: 5 })).toBe(true);
  const before = box.records.length;
  expect(() => box.host({ type: 'list.Rewind', to: start })).toThrow('list.unchanged');
  expect(box.records).toHaveLength(before);
});

it('asking the past is slow, unless the feature says otherwise', () => {
  expect(room.paceOf('list.Rewind').perSecond).toBeLessThan(1);
  expect(room.paceOf('list.Count')).toEqual({ burst: 9, perSecond: 3 });
  expect(room.paceOf('list.Add').perSecond).toBeGreaterThan(1);
});

it('a command that recalls can not be predicted: a screen has no log', () => {
  const predicting: AnyFeature = { ...list, predicted: ['list.Rewind'] };
  expect(() => joinFeatures([predicting], [])).toThrow('list.Rewind needs the past');
});

it('rule tests give a past with `later`', () => {
  const added = (id: string): Event => ({ type: 'list.Added', id, text: '' });
  const rewind: Command = { type: 'list.Rewind', to: start };
  given(list, [added('a')])
    .later(start, [added('b')])
    .later(start + minute, [added('c')])
    .when(rewind, host)
    .then([
      {
        type: 'list.Rewound',
        lines: [
          ['a', ''],
          ['b', ''],
        ],
      },
    ]);
  given(list, [added('a')])
    .when(rewind, host)
    .refused('list.unchanged');
});
