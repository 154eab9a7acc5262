import { expect, it } from 'vitest';
import { fork, pack, unpack } from './encoding.ts';

it('Maps and Sets survive JSON, in order', () => {
  const state = {
    notes: new Map([
      ['b', { text: 'x' }],
      ['a', { text: 'y' }],
    ]),
    seen: new Set(['q']),
    on: true,
  };
  const back = unpack(JSON.parse(JSON.stringify(pack(state))));
  expect(back).toEqual(state);
  expect([...(back as typeof state).notes.keys()]).toEqual(['b', 'a']);
});

it('a key called __proto__ stays an ordinary key and changes nobody', () => {
  const hostile: unknown = JSON.parse('{"a":{"__proto__":{"polluted":true}}}');
  const back = unpack(JSON.parse(JSON.stringify(pack(hostile))));
  expect(Object.hasOwn(Object(Reflect.get(Object(back), 'a')), '__proto__')).toBe(true);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

it('what is undefined is left out, and numbers that JSON has not become null', () => {
  expect(pack({ a: undefined, b: Number.NaN, c: Number.POSITIVE_INFINITY })).toEqual({ b: null, c: null });
});

it('changing a fork leaves the original as it was, and shares the entities', () => {
  const note = { text: 'x' };
  const state = {
    board: { notes: new Map([['a', note]]), ballots: new Map([['p', new Map([['me', 1]])]]), open: true },
  };
  const copy = fork(state);
  copy.board.notes.delete('a');
  copy.board.ballots.get('p')?.set('you', 2);
  copy.board.open = false;
  expect(state.board.notes.get('a')).toBe(note);
  expect(state.board.ballots.get('p')?.size).toBe(1);
  expect(state.board.open).toBe(true);
  expect(fork(state).board.notes.get('a')).toBe(note);
});
