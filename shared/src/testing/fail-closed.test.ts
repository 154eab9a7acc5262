import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { features } from '../feature-list.ts';
import { type Audience, audiences, type Role } from '../room/audience.ts';
import type { Feature } from '../room/feature.ts';
import { type AnyFeature, joinFeatures } from '../room/room.ts';
import type { Seating } from '../room/seating.ts';
import { person } from './given.ts';
import { RoomInABox } from './room-in-a-box.ts';

interface Diary {
  readonly pages: Set<string>;
}
interface Write {
  type: 'diary.Write';
  page: string;
}
interface Written {
  type: 'diary.Written';
  page: string;
}

/** A feature whose author forgot about privacy altogether. */
const diary = {
  key: 'diary',
  commands: {
    'diary.Write': z.strictObject({ type: z.literal('diary.Write'), page: z.string() }),
  },
  predicted: [],
  refusals: {},
  initial: () => ({ pages: new Set() }),
  decide: (_state, { page }) => [{ type: 'diary.Written', page }],
  evolve: ({ pages }, { page }) => void pages.add(page),
  show: { 'diary.Written': {} },
  conceal: {},
} as const satisfies Feature<Diary, Write, Written>;

const audienceOf: Readonly<Record<string, Audience>> = {
  'seat-lead': 'facilitators',
  'seat-ada': 'participants',
  'seat-wall': 'displays',
  'seat-outside': 'lobby',
};
const note = (page: string): Write => ({ type: 'diary.Write', page });
const seating: Seating<{ diary: Diary }, Write, Written> = {
  open: () => note('opened'),
  takeSeat: () => note('seat taken'),
  connect: () => note('connected'),
  disconnect: () => note('disconnected'),
  wake: () => note('awake'),
  host: person('host'),
  actor: (_state, seat, author) => ({ ...person('somebody'), seat, author }),
  viewer: (_state, seat, author) => ({ seat, author, audience: audienceOf[seat] ?? 'lobby' }),
  moved: () => [],
  ended: () => false,
};

it('[L4] a feature that says nothing about privacy tells nobody anything', () => {
  const everyFeature: readonly AnyFeature[] = [diary];
  const room = joinFeatures<{ diary: Diary }, Write, Written>(everyFeature, []);
  const box = new RoomInABox(room, seating, {});
  const roles: readonly (readonly [string, Role])[] = [
    ['lead', 'lead'],
    ['ada', 'participant'],
    ['wall', 'display'],
    ['outside', 'participant'],
  ];
  const screens = roles.map(([name, role]) => box.seat(name, role));
  for (const screen of screens) box.connect(screen);
  const [, ada] = screens;
  if (ada) expect(box.send(ada.seat, 'command-1', note('my secret'))).toEqual({ ok: true });
  box.flush();
  expect(box.state.diary.pages).toContain('my secret');
  expect(new Set(screens.map(({ viewer }) => viewer?.audience))).toEqual(new Set(audiences));
  for (const screen of screens) {
    expect(screen.state).toEqual({ diary: { pages: new Set() } });
    expect(screen.sent.join()).not.toContain('my secret');
  }
});

it('[L4] every event has a row of its own in the table of its feature', () => {
  const every: readonly AnyFeature[] = features;
  for (const { key, show } of every) {
    expect(Object.keys(show).length, key).toBeGreaterThan(0);
    for (const type of Object.keys(show)) expect(type.startsWith(`${key}.`), type).toBe(true);
  }
});
