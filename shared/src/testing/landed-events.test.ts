import { expect, it } from 'vitest';
import { features } from '../feature-list.ts';
import { room, seating } from '../features.ts';
import { pack } from '../room/encoding.ts';
import type { AnyFeature, StoredEvent } from '../room/room.ts';
import { asMeantNow, isOfFirstBoard } from './as-meant-now.ts';
import { contextOf } from './given.ts';
import landed from './landed-events.json' with { type: 'json' };
import { holdWorkshop, landingOf } from './landing.ts';

/** Every landing is kept as it was written: nothing in the file is ever changed, only a new landing added at its end. */
const landings: readonly { readonly events: readonly StoredEvent[]; readonly state: unknown }[] = landed;

const everyFeature: readonly AnyFeature[] = features;
const storedTypes = everyFeature.flatMap(({ show, transient = [] }) =>
  Object.keys(show).filter((type) => !transient.includes(type)),
);

it('[L5] every event that is stored has landed', () => {
  const there = new Set(landings.flatMap(({ events }) => events.map(({ type }) => type)));
  const missing = storedTypes.filter((type) => !there.has(type));
  expect(missing, 'run scripts/land-events.mjs, which adds a landing').toEqual([]);
});

it('the workshop that landings are written from has every event in it', () => {
  const there = new Set(landingOf(holdWorkshop()).events.map(({ type }) => type));
  expect(storedTypes.filter((type) => !there.has(type))).toEqual([]);
});

for (const [place, { events, state }] of landings.entries()) {
  it(`[L5] landing ${place + 1} still loads and still means the same`, () => {
    const now = room.initial();
    for (const event of events) room.evolve(now, room.restore(event));
    room.act(now, seating.wake(), contextOf(seating.host));
    const meant = asMeantNow(state);
    // In the first version the order in which notes were held was their depth; now it means nothing.
    const byName = [...now.board.items].sort(([a], [b]) => (a < b ? -1 : 1));
    const items = isOfFirstBoard(state) ? new Map(byName) : now.board.items;
    const found = { ...now, board: { ...now.board, items } };
    // What was added to the state since then is new, not different.
    expect(pack(found)).toMatchObject(Object(meant));
  });

  it(`[L5] landing ${place + 1} can still be scrubbed`, () => {
    const now = room.initial();
    for (const event of events) {
      const kept = event.subject === null ? event : room.scrub(event);
      room.evolve(now, room.restore(kept));
    }
  });
}
