import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { person } from '../testing/given.ts';
import { checkedElsewhere, type Feature } from './feature.ts';
import { type AnyFeature, joinFeatures } from './room.ts';
import { trusted } from './trusted.ts';

interface Bell {
  rung: number;
}
const Ring = z.strictObject({ type: z.literal('bell.Ring'), times: z.int() });
type Ring = z.infer<typeof Ring>;
interface Rung {
  readonly type: 'bell.Rung';
  readonly times: number;
}

const whole = {
  key: 'bell',
  commands: { 'bell.Ring': Ring },
  predicted: ['bell.Ring'],
  refusals: {},
  initial: (): Bell => ({ rung: 0 }),
  decide: (_state, { times }) => [{ type: 'bell.Rung', times }],
  evolve(state, { times }) {
    state.rung += times;
  },
  show: { 'bell.Rung': {} },
  conceal: {},
} as const satisfies Feature<Bell, Ring, Rung>;
const begun: AnyFeature = trusted({ ...whole, commands: checkedElsewhere, decide: () => [], show: {} });

const ring = { type: 'bell.Ring', times: 2 };
const odd = { type: 'bell.Ring', times: 'twice' };
const tools = { by: person('ada'), now: 0, newId: () => 'id', random: () => 0 };

it('what a screen began without is passed on as it is, and nothing of it happens ahead', () => {
  const room = joinFeatures<{ bell: Bell }, Ring, Rung>([begun], []);
  expect(room.parse(ring)).toEqual(ring);
  expect(room.parse(odd)).toEqual(odd);
  const state = room.initial();
  expect(room.act(state, trusted(ring), tools)).toMatchObject({ events: [] });
  expect(state.bell.rung).toBe(0);
});

it('once it has been learned, commands are checked and happen', () => {
  const room = joinFeatures<{ bell: Bell }, Ring, Rung>([begun], []);
  room.learn('bell', trusted(whole));
  expect(room.parse(odd)).toEqual({ rejected: 'room.bad-shape' });
  expect(room.parse({ type: 'bell.Melt' })).toEqual({ rejected: 'room.unknown-command' });
  const state = room.initial();
  room.act(state, trusted(room.parse(ring)), tools);
  expect(state.bell.rung).toBe(2);
});

it('only what is named as checked elsewhere goes through: a feature with no commands takes none', () => {
  const room = joinFeatures<{ bell: Bell }, Ring, Rung>([trusted({ ...whole, commands: {} })], []);
  expect(room.parse(ring)).toEqual({ rejected: 'room.unknown-command' });
});
