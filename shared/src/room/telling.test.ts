import { expect, it } from 'vitest';
import type { ShowRow, Typed } from './feature.ts';
import { AuthorId, SeatId } from './ids.ts';
import { Telling, type Told, tellOf } from './telling.ts';

interface Counter {
  count: number;
}
const ada = AuthorId.parse('author-ada');
const bo = AuthorId.parse('author-bo');
const viewer = (author: AuthorId, audience: 'participants' | 'facilitators' = 'participants') => ({
  seat: SeatId.parse('seat-x'),
  audience,
  author,
});

const told = (
  row: ShowRow<Counter, Typed, Typed>,
  how: Partial<Pick<Told<Counter>, 'forgets' | 'transient'>> = {},
) =>
  tellOf<Counter, Counter>(row, { type: 'x.Happened' }, { count: 0 }, (state) => state, {
    forgets: false,
    transient: false,
    ...how,
  });
const toAll = (name: string) =>
  told({ participants: () => ({ type: name }), facilitators: () => ({ type: name }) });
const summary = told({
  participants: () => ({ later: 'count', event: ({ count }) => ({ type: `x.Counted${count}` }) }),
});
const yours = told({ privately: () => [{ to: ada, told: { type: 'x.Yours' } }] });
const types = (events: readonly Typed[] | undefined) => events?.map(({ type }) => type);

it('an event without columns is told to nobody', () => {
  const telling = new Telling<Counter>();
  telling.add(told({}));
  const delivery = telling.flush({ count: 0 });
  expect(delivery.shared.size).toBe(0);
  expect(delivery.people.size).toBe(0);
});

it('a tick is one packet per audience, and packets of an audience join up', () => {
  const telling = new Telling<Counter>();
  telling.add(toAll('x.A'));
  telling.add(toAll('x.B'));
  const first = telling.flush({ count: 0 }).shared.get('participants');
  telling.add(toAll('x.C'));
  const second = telling.flush({ count: 0 }).shared.get('participants');
  expect(types(first?.events)).toEqual(['x.A', 'x.B']);
  expect(second).toMatchObject({ from: first?.to, to: 2 });
});

it('positions count what a screen was told, so what it was not told leaves no gap in them', () => {
  const telling = new Telling<Counter>();
  telling.add(toAll('x.A'));
  telling.flush({ count: 0 });
  for (let n = 0; n < 9; n++) telling.add(told({ facilitators: () => ({ type: 'x.Secret' }) }));
  expect(telling.flush({ count: 0 }).shared.get('participants')).toBeUndefined();
  telling.add(toAll('x.B'));
  expect(telling.flush({ count: 0 }).shared.get('participants')).toMatchObject({ from: 1, to: 2 });
});

it('a summary is made once per packet, from the state at the end of the tick', () => {
  const telling = new Telling<Counter>();
  for (let n = 0; n < 200; n++) telling.add(summary);
  expect(types(telling.flush({ count: 200 }).shared.get('participants')?.events)).toEqual(['x.Counted200']);
});

it('a summary that only repeats itself is not sent: that something happened may be the secret', () => {
  const telling = new Telling<Counter>();
  const tick = (count: number) => {
    telling.add(summary);
    return types(telling.flush({ count }).shared.get('participants')?.events);
  };
  expect(tick(1)).toEqual(['x.Counted1']);
  expect(tick(1)).toBeUndefined();
  expect(tick(2)).toEqual(['x.Counted2']);
  telling.add(toAll('x.A'));
  telling.flush({ count: 2 });
  expect(tick(2)).toEqual(['x.Counted2']);
});

it('who was told something of their own gets it in order between what all were told', () => {
  const telling = new Telling<Counter>();
  telling.add(toAll('x.A'));
  telling.add(yours);
  telling.add(toAll('x.B'));
  const delivery = telling.flush({ count: 0 });
  expect([...delivery.people]).toEqual([ada]);
  expect(types(delivery.packetFor(viewer(ada)).events)).toEqual(['x.A', 'x.Yours', 'x.B']);
  expect(types(delivery.packetFor(viewer(bo)).events)).toEqual(['x.A', 'x.B']);
});

it('the author of a command gets word of it even when nobody is told anything', () => {
  const telling = new Telling<Counter>();
  telling.add(told({}));
  telling.owe(ada, 'command-1');
  const { shared, people, packetFor } = telling.flush({ count: 0 });
  expect(shared.size).toBe(0);
  expect([...people]).toEqual([ada]);
  expect(packetFor(viewer(ada))).toEqual({ from: 0, to: 0, own: 0, events: [], settled: ['command-1'] });
});

it('a returning screen gets what it missed, with summaries as of now', () => {
  const telling = new Telling<Counter>();
  telling.add(toAll('x.A'));
  telling.flush({ count: 1 });
  const have = telling.positionOf(viewer(ada));
  telling.add(summary);
  telling.flush({ count: 1 });
  telling.add(yours);
  telling.flush({ count: 1 });
  telling.add(toAll('x.B'));
  telling.flush({ count: 1 });
  const packet = telling.catchUp(viewer(ada), have, { count: 9 });
  expect(packet).toMatchObject({ from: 1, to: 3, own: 1 });
  expect(types(packet?.events)).toEqual(['x.Yours', 'x.B', 'x.Counted9']);
  const bos = telling.catchUp(viewer(bo), have, { count: 9 });
  expect(types(bos?.events)).toEqual(['x.B', 'x.Counted9']);
});

it('something of their own that came alone is not sent again to who has it', () => {
  const telling = new Telling<Counter>();
  telling.add(yours);
  telling.flush({ count: 0 });
  const have = telling.positionOf(viewer(ada));
  expect(telling.catchUp(viewer(ada), have, { count: 0 })?.events).toEqual([]);
  expect(types(telling.catchUp(viewer(ada), { shared: 0, own: 0 }, { count: 0 })?.events)).toEqual([
    'x.Yours',
  ]);
});

it('a screen from before something was taken away gets a fresh view, never the old packets', () => {
  const telling = new Telling<Counter>();
  telling.add(toAll('x.SecretToBe'));
  telling.flush({ count: 0 });
  const between = telling.positionOf(viewer(ada));
  telling.add(toAll('x.SameTick'));
  telling.add(told({ participants: () => ({ type: 'x.Hidden' }) }, { forgets: true }));
  telling.flush({ count: 0 });
  const after = telling.positionOf(viewer(ada));
  expect(telling.catchUp(viewer(ada), { shared: 0, own: 0 }, { count: 0 })).toBeUndefined();
  expect(telling.catchUp(viewer(ada), between, { count: 0 })).toBeUndefined();
  expect(telling.catchUp(viewer(ada), after, { count: 0 })?.events).toEqual([]);
});

it('only those who are told that something was taken away get a fresh view', () => {
  const telling = new Telling<Counter>();
  telling.add(toAll('x.Known'));
  telling.flush({ count: 0 });
  const have = telling.positionOf(viewer(ada));
  telling.add(told({ facilitators: () => ({ type: 'x.DeletedInSecret' }) }, { forgets: true }));
  telling.add(toAll('x.Later'));
  telling.flush({ count: 0 });
  expect(types(telling.catchUp(viewer(ada), have, { count: 0 })?.events)).toEqual(['x.Later']);
  const privately = { privately: () => [{ to: ada, told: { type: 'x.OwnDeleted' } }] };
  telling.add(told(privately, { forgets: true }));
  telling.flush({ count: 0 });
  expect(telling.catchUp(viewer(ada), have, { count: 0 })).toBeUndefined();
  expect(telling.catchUp(viewer(bo), have, { count: 0 })).toBeDefined();
});

it('a person whose view changed as a whole gets a fresh one when they were away', () => {
  const telling = new Telling<Counter>();
  const have = telling.positionOf(viewer(ada));
  telling.move(ada);
  telling.flush({ count: 0 });
  expect(telling.catchUp(viewer(ada), have, { count: 0 })).toBeUndefined();
  expect(telling.catchUp(viewer(bo), have, { count: 0 })).toBeDefined();
});

it('a screen that was away for too long, or comes from the future, gets a fresh view', () => {
  const telling = new Telling<Counter>();
  for (let n = 0; n < 5000; n++) {
    telling.add(toAll('x.A'));
    telling.flush({ count: 0 });
  }
  const from = (shared: number) => telling.catchUp(viewer(ada), { shared, own: 0 }, { count: 0 });
  expect(from(1)).toBeUndefined();
  expect(from(5001)).toBeUndefined();
  expect(from(4990)?.events).toHaveLength(10);
});

it('what is not stored may only be told as a summary, because a reconnect can not replay it', () => {
  const telling = new Telling<Counter>();
  const loud = told({ participants: () => ({ type: 'x.Came' }) }, { transient: true });
  expect(() => telling.add(loud)).toThrow('only summaries');
});
