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
const types = (events: readonly Typed[] | undefined) => events?.map(({ type }) => type);

it('an event without columns is told to nobody', () => {
  const telling = new Telling<Counter>(0);
  telling.add(1, told({}));
  const delivery = telling.flush({ count: 0 });
  expect(delivery.shared.size).toBe(0);
  expect(delivery.people.size).toBe(0);
});

it('a tick is one packet per audience, and packets of an audience join up', () => {
  const telling = new Telling<Counter>(4);
  telling.add(5, toAll('x.A'));
  telling.add(6, toAll('x.B'));
  const first = telling.flush({ count: 0 }).shared.get('participants');
  telling.add(7, toAll('x.C'));
  const second = telling.flush({ count: 0 }).shared.get('participants');
  expect(types(first?.events)).toEqual(['x.A', 'x.B']);
  expect(second).toMatchObject({ from: first?.to, to: 7 });
});

it('a summary is made once per packet, from the state at the end of the tick', () => {
  const telling = new Telling<Counter>(0);
  for (let seq = 1; seq <= 200; seq++) telling.add(seq, summary);
  expect(types(telling.flush({ count: 200 }).shared.get('participants')?.events)).toEqual(['x.Counted200']);
});

it('who was told something of their own gets it in order between what all were told', () => {
  const telling = new Telling<Counter>(0);
  telling.add(1, toAll('x.A'));
  telling.add(2, told({ privately: () => [{ to: ada, told: { type: 'x.Yours' } }] }));
  telling.add(3, toAll('x.B'));
  const delivery = telling.flush({ count: 0 });
  expect([...delivery.people]).toEqual([ada]);
  expect(types(delivery.packetFor(viewer(ada)).events)).toEqual(['x.A', 'x.Yours', 'x.B']);
  expect(types(delivery.packetFor(viewer(bo)).events)).toEqual(['x.A', 'x.B']);
});

it('the author of a command is owed a packet even when nobody is told anything', () => {
  const telling = new Telling<Counter>(0);
  telling.add(1, told({}));
  telling.owe(ada, 1);
  expect(telling.flush({ count: 0 }).packetFor(viewer(ada))).toEqual({ from: 0, to: 1, events: [] });
});

it('a returning screen gets what it missed, with summaries as of now', () => {
  const telling = new Telling<Counter>(0);
  telling.add(1, toAll('x.A'));
  telling.add(2, summary);
  telling.flush({ count: 1 });
  telling.add(3, toAll('x.B'));
  telling.flush({ count: 1 });
  const packet = telling.catchUp(viewer(ada), 1, { count: 9 });
  expect(packet).toMatchObject({ from: 1, to: 3 });
  expect(types(packet?.events)).toEqual(['x.B', 'x.Counted9']);
});

it('a screen from before something was taken away gets a fresh view, never the old packets', () => {
  const telling = new Telling<Counter>(0);
  telling.add(1, toAll('x.SecretToBe'));
  telling.flush({ count: 0 });
  telling.add(2, told({ participants: () => ({ type: 'x.Hidden' }) }, { forgets: true }));
  telling.flush({ count: 0 });
  expect(telling.catchUp(viewer(ada), 0, { count: 0 })).toBeUndefined();
  expect(telling.catchUp(viewer(ada), 1, { count: 0 })).toBeUndefined();
  expect(types(telling.catchUp(viewer(ada), 2, { count: 0 })?.events)).not.toContain('x.SecretToBe');
});

it('who was away when their own view changed as a whole gets a fresh one, and nobody else does', () => {
  const telling = new Telling<Counter>(0);
  telling.add(1, toAll('x.A'));
  telling.move(ada, 1);
  telling.flush({ count: 0 });
  expect(telling.catchUp(viewer(ada), 0, { count: 0 })).toBeUndefined();
  expect(telling.catchUp(viewer(ada), 1, { count: 0 }), 'the packet came, the view did not').toBeUndefined();
  expect(telling.catchUp(viewer(bo), 0, { count: 0 })).toBeDefined();
  telling.add(2, toAll('x.B'));
  telling.flush({ count: 0 });
  expect(telling.catchUp(viewer(ada), 2, { count: 0 })).toBeDefined();
});

it('a screen that was away for too long, or comes from the future, gets a fresh view', () => {
  const telling = new Telling<Counter>(0);
  for (let seq = 1; seq <= 5000; seq++) {
    telling.add(seq, toAll('x.A'));
    telling.flush({ count: 0 });
  }
  expect(telling.catchUp(viewer(ada), 1, { count: 0 })).toBeUndefined();
  expect(telling.catchUp(viewer(ada), 5001, { count: 0 })).toBeUndefined();
  expect(telling.catchUp(viewer(ada), 4990, { count: 0 })?.events).toHaveLength(10);
});

it('what is not stored may only be told as a summary, because a reconnect can not replay it', () => {
  const telling = new Telling<Counter>(0);
  const loud = told({ participants: () => ({ type: 'x.Came' }) }, { transient: true });
  expect(() => telling.add(0, loud)).toThrow('only summaries');
});
