import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Audience, Role } from '../../room/audience.ts';
import type { Feature, Flow } from '../../room/feature.ts';
import type { AuthorId } from '../../room/ids.ts';
import { type AnyFeature, joinFeatures } from '../../room/room.ts';
import type { Seating } from '../../room/seating.ts';
import { given, person } from '../../testing/given.ts';
import { RoomInABox } from '../../testing/room-in-a-box.ts';
import { About, ThingId } from './about.ts';
import { whispers } from './whispers.feature.ts';
import type { WhispersEvent, WhispersState } from './whispers.model.ts';
import { ThreadId, threadsOf, WhisperId } from './whispers.model.ts';
import type { WhispersCommand } from './whispers.rules.ts';
import { refusesToAuthor, writtenToAuthor } from './whispers.rules.ts';

/** The least that can have writers: notes without a signature, and a way to ask whoever wrote one. */
interface Wall {
  readonly notes: Map<string, AuthorId>;
}
interface Write {
  type: 'wall.Write';
  id: string;
}
interface Ask {
  type: 'wall.Ask';
  about: About;
  id: WhisperId;
  text: string;
}
type WallEvent =
  | { type: 'wall.Written'; id: string; author: AuthorId }
  | (Omit<Ask, 'type'> & { type: 'wall.Asked' });

const wall = {
  key: 'wall',
  commands: {
    'wall.Write': z.strictObject({ type: z.literal('wall.Write'), id: z.string() }),
    'wall.Ask': z.strictObject({
      type: z.literal('wall.Ask'),
      about: About,
      id: WhisperId,
      text: z.string(),
    }),
  },
  predicted: [],
  refusals: {},
  initial: () => ({ notes: new Map() }),
  decide: (_state, command, { by }) =>
    command.type === 'wall.Write'
      ? [{ type: 'wall.Written', id: command.id, author: by.author }]
      : [{ ...command, type: 'wall.Asked' }],
  evolve: ({ notes }, event) => {
    if (event.type === 'wall.Written') notes.set(event.id, event.author);
  },
  show: { 'wall.Written': {}, 'wall.Asked': {} },
  conceal: {},
  transient: ['wall.Asked'],
} as const satisfies Feature<Wall, Write | Ask, WallEvent>;

interface State {
  readonly wall: Wall;
  readonly whispers: WhispersState;
}
type Command = Write | Ask | WhispersCommand;
type Event = WallEvent | WhispersEvent;

const askingReachesTheWriter: Flow<State, Command, Event> = {
  name: 'asking reaches the writer',
  refuses: (state, command, context) =>
    command.type === 'wall.Ask' ? refusesToAuthor(state.whispers, command, context) : undefined,
  follows(state, event, context) {
    const author = event.type === 'wall.Asked' ? state.wall.notes.get(event.about.id) : undefined;
    if (event.type !== 'wall.Asked' || !author) return [];
    return writtenToAuthor(state.whispers, { ...event, author, signature: {} }, context);
  },
};

const audienceOf: Readonly<Record<string, Audience>> = {
  'seat-lead': 'facilitators',
  'seat-wall': 'displays',
  'seat-di': 'lobby',
};
const roleOf: Readonly<Record<string, Role>> = { 'seat-lead': 'lead', 'seat-wall': 'display' };
const nothing: Write = { type: 'wall.Write', id: 'nothing' };
const nothingHappens = () => nothing;
const seating: Seating<State, Command, Event> = {
  open: nothingHappens,
  takeSeat: nothingHappens,
  connect: nothingHappens,
  disconnect: nothingHappens,
  wake: nothingHappens,
  host: person('host'),
  actor: (_state, seat, author) => ({
    ...person(seat.replace('seat-', ''), roleOf[seat] ?? 'participant'),
    seat,
    author,
  }),
  viewer: (_state, seat, author) => ({ seat, author, audience: audienceOf[seat] ?? 'participants' }),
  moved: () => [],
  ended: () => false,
};
const features: readonly AnyFeature[] = [wall, whispers];
const about = { kind: 'note', id: ThingId.parse('note-1'), words: 'A swing' } as const;

/** Both Ada and Bo have told the team something under their nicknames. One of them wrote the note that the team asks about. */
function askWhoeverWrote(writer: 'ada' | 'bo') {
  const box = new RoomInABox(
    joinFeatures<State, Command, Event>(features, [askingReachesTheWriter]),
    seating,
    {},
  );
  const screens = new Map(
    ['lead', 'wall', 'ada', 'bo', 'di'].map((name) => [
      name,
      box.seat(name, roleOf[`seat-${name}`] ?? 'participant'),
    ]),
  );
  const screenOf = (name: string) => {
    const screen = screens.get(name);
    if (!screen) throw new Error(`Nobody is called ${name}`);
    return screen;
  };
  for (const screen of screens.values()) box.connect(screen);
  let sent = 0;
  const give = (name: string, command: Command) => {
    sent += 1;
    expect(box.send(screenOf(name).seat, `command-${sent}`, command)).toEqual({ ok: true });
    box.flush();
    for (const { viewer, state } of screens.values()) {
      if (viewer && state) expect(state.whispers, 'L1').toEqual(box.room.conceal(box.state, viewer).whispers);
    }
  };
  const tell = { type: 'whispers.Tell', text: 'Hello' } as const;
  give('ada', { ...tell, id: WhisperId.parse('hello-of-ada') });
  give('bo', { ...tell, id: WhisperId.parse('hello-of-bo') });
  give(writer, { type: 'wall.Write', id: about.id });
  give('lead', { type: 'wall.Ask', about, id: WhisperId.parse('asking-1'), text: 'Which park?' });
  give(writer, {
    ...tell,
    id: WhisperId.parse('saying-1'),
    text: 'The old one',
    thread: ThreadId.parse('asking-1'),
  });
  give('lead', { type: 'wall.Ask', about, id: WhisperId.parse('asking-2'), text: 'Thank you' });
  give(writer, {
    ...tell,
    id: WhisperId.parse('saying-2'),
    text: 'Welcome',
    thread: ThreadId.parse('asking-1'),
  });
  box.connect(screenOf('lead'));
  return { box, screenOf };
}

it('[WH11] [WH12] every byte the team is sent is the same whoever wrote the note', () => {
  const [ada, bo] = [askWhoeverWrote('ada'), askWhoeverWrote('bo')];
  const team = ada.screenOf('lead').sent;
  expect(team).toEqual(bo.screenOf('lead').sent);
  expect(team.join()).toContain('The old one');
  expect(team.join()).not.toMatch(/author-(ada|bo)/);
});

it('[WH12] on the team’s screen the thread has the signature of the note, and no place among the person’s other words', () => {
  const { screenOf } = askWhoeverWrote('ada');
  const threads = [...(screenOf('lead').state?.whispers.threads.values() ?? [])];
  expect(threads.map(({ by, about: note }) => [by, note?.words])).toEqual([
    [{ team: 'ada' }, undefined],
    [{ team: 'bo' }, undefined],
    [{}, 'A swing'],
  ]);
  expect(
    threads.flatMap(({ messages }) => messages.map(({ place }) => place)).every((place) => place === 0),
  ).toBe(true);
});

it('[WH5] nobody else is sent anything of it', () => {
  const { box, screenOf } = askWhoeverWrote('ada');
  expect(threadsOf(box.state.whispers, screenOf('ada').author)).toHaveLength(2);
  expect(screenOf('ada').state?.whispers.threads.size).toBe(2);
  for (const name of ['bo', 'wall', 'di']) {
    expect(screenOf(name).sent.join(), name).not.toMatch(/asking-1|saying-1|A swing|old one/);
  }
});

it('[WH11] a stronger promise takes the names off such a thread too, on screens and in the store', () => {
  const opened: WhispersEvent = {
    type: 'whispers.Replied',
    thread: ThreadId.parse('asking-1'),
    id: WhisperId.parse('asking-1'),
    text: 'Which park?',
    by: { team: 'mo', staff: true },
    opens: { author: person('ada').author, by: { team: 'ada' }, about },
  };
  const { state } = given(whispers, [opened, { type: 'whispers.SignaturesTaken' }]);
  expect([...state.threads.values()].map(({ by }) => by)).toEqual([{}]);
  expect(JSON.stringify(whispers.erasure.signatures?.without(opened))).not.toContain('"ada"');
  const scrubbed = whispers.erasure.scrub(opened);
  expect(JSON.stringify(scrubbed)).not.toMatch(/park|swing/);
  expect(() => given(whispers, [scrubbed])).not.toThrow();
});
