import { GroupId } from '@sayso/shared/features/board/board-ids.ts';
import { expect, it } from 'vitest';
import { Selection } from './selection.ts';
import { idOf, noteItem } from './testing/test-items.ts';

const group = GroupId.parse('group-1');
const a = noteItem('a', 0, 0);
const b = noteItem('b', 0, 0, { group });
const c = noteItem('c', 0, 0, { group });
const on = () => new Selection(() => [a, b, c]);

it('a group is chosen as one, and a double click goes into it', () => {
  const selection = on();
  selection.pick(b);
  expect(selection.ids).toEqual([b.id, c.id]);
  expect(selection.enter(c)).toBe(true);
  expect(selection.ids).toEqual([c.id]);
  selection.pick(b);
  expect(selection.ids).toEqual([b.id]);
  expect(selection.enter(b), 'a second time it is an item like any other').toBe(false);
  selection.pick(a);
  selection.pick(b);
  expect(selection.ids, 'outside once, the group is one again').toEqual([b.id, c.id]);
});

it('shift adds what is not chosen and lets go what is, groups as a whole', () => {
  const selection = on();
  selection.toggle(a);
  selection.toggle(b);
  expect(selection.ids).toEqual([a.id, b.id, c.id]);
  selection.toggle(c);
  expect(selection.ids).toEqual([a.id]);
  expect(selection.enter(a)).toBe(false);
});

it('listeners hear of every change once, and of nothing else', () => {
  const selection = on();
  const heard: unknown[] = [];
  const stop = selection.listen((ids) => heard.push(ids));
  selection.set([a.id]);
  selection.set([a.id]);
  selection.forget(new Set([idOf('z')]));
  selection.forget(new Set([a.id]));
  stop();
  selection.set([b.id]);
  expect(heard).toEqual([[a.id], []]);
});
