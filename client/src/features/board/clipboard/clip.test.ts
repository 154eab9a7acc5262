import { GroupId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { ItemContent } from '@sayso/shared/features/board/kinds/kinds.ts';
import { AuthorId } from '@sayso/shared/room/ids.ts';
import { expect, it } from 'vitest';
import { idOf, noteItem } from '../canvas/testing/test-items.ts';
import { type Clip, clipHtml, clipIn } from './clip.ts';
import { copied } from './copied.ts';
import { pasted } from './pasted.ts';

const me = AuthorId.parse('author-me-1');
const one = ItemId.parse('item-one-1');
const two = ItemId.parse('item-two-1');
const line = ItemId.parse('item-line-1');
const note = (text: string): ItemContent => ({ kind: 'note', text, colour: 'mint' });
const tied: ItemContent = {
  kind: 'connector',
  from: { item: one, x: 0, y: 0 },
  to: { item: ItemId.parse('item-else-1'), x: 90, y: 20 },
  ...{ line: 'straight', heads: 'end', colour: 'ink', label: '' },
};
const clip: Clip = {
  sayso: 1,
  items: [
    {
      id: one,
      content: note('A <b>bold</b> & "quoted" idea'),
      x: 100,
      y: 100,
      width: 200,
      height: 200,
      rotation: 0,
      group: 0,
    },
    { id: two, content: note('Zwei'), x: 400, y: 100, width: 200, height: 200, rotation: 0, group: 0 },
    { id: line, content: tied, x: 100, y: 300, width: 0, height: 0, rotation: 0, group: null },
  ],
  groups: [{ title: 'Food' }],
};
const where = { middle: { x: 1000, y: 1000 }, sectionOf: () => null };
const hostile = (
  change: (raw: Record<string, unknown> & { items: Record<string, unknown>[] }) => void,
): string => {
  const raw = JSON.parse(JSON.stringify(clip));
  change(raw);
  return clipHtml(raw, []);
};

it('things come back from the clipboard as they were, with their words for other programs', () => {
  const html = clipHtml(clip, ['A <b>bold</b> idea', 'Zwei']);
  expect(html).not.toContain('<b>');
  expect(clipIn(html)).toEqual(clip);
  // As browsers hand it on.
  expect(clipIn(`<html><body><!--StartFragment-->${html}<!--EndFragment--></body></html>`)).toEqual(clip);
});

it.each<[string, string]>([
  ['other text', '<p>Hello</p>'],
  ['no JSON', '<ul data-sayso="{"></ul>'],
  ['another shape', '<ul data-sayso="[1,2]"></ul>'],
  ['an empty clip', '<ul data-sayso=\'{"sayso":1,"items":[],"groups":[]}\'></ul>'],
  ['a later version', hostile((raw) => Object.assign(raw, { sayso: 2 }))],
  ['keys that nobody knows', hostile((raw) => Object.assign(raw, { author: 'x' }))],
  [
    'keys of an item that nobody knows',
    hostile((raw) => Object.assign(raw.items[0] ?? {}, { by: { team: 'Bo' } })),
  ],
  ['a name that is none', hostile((raw) => Object.assign(raw.items[0] ?? {}, { id: '../../x' }))],
  ['no number', hostile((raw) => Object.assign(raw.items[0] ?? {}, { x: null }))],
  ['numbers as text', hostile((raw) => Object.assign(raw.items[0] ?? {}, { x: '1' }))],
  ['a place beyond all boards', hostile((raw) => Object.assign(raw.items[0] ?? {}, { x: 1e300 }))],
  ['a size beyond all sizes', hostile((raw) => Object.assign(raw.items[0] ?? {}, { width: 1e9 }))],
  [
    'a kind that there is not',
    hostile((raw) => Object.assign(raw.items[0] ?? {}, { content: { kind: 'script' } })),
  ],
  ['an empty note', hostile((raw) => Object.assign(raw.items[0] ?? {}, { content: note('') }))],
  [
    'a note that is too long',
    hostile((raw) => Object.assign(raw.items[0] ?? {}, { content: note('x'.repeat(10_000)) })),
  ],
  ['a group that can not be', hostile((raw) => Object.assign(raw.items[0] ?? {}, { group: -1 }))],
  ['too many things', hostile((raw) => Object.assign(raw, { items: Array(501).fill(raw.items[0]) }))],
])('what is no clip is none: %s', (_, html) => {
  expect(clipIn(html)).toBeUndefined();
});

it('infinite numbers do not get in as JSON either', () => {
  const html = clipHtml(clip, []).replace('&quot;x&quot;:100', '&quot;x&quot;:1e999');
  expect(html).toContain('1e999');
  expect(clipIn(html)).toBeUndefined();
});

it('a page on the clipboard runs nothing and fetches nothing', () => {
  const html = `<img src="/api/x" onerror="globalThis.ran = true"><script>globalThis.ran = true</script>${clipHtml(clip, [])}`;
  expect(clipIn(html)).toEqual(clip);
  expect(Reflect.has(globalThis, 'ran')).toBe(false);
});

it('pasted things have new names, keep their places beside one another, and lines stay tied to what came along', () => {
  const { items, groups } = pasted(clip, where);
  expect(items.map(({ x, y }) => [x, y])).toEqual([
    [750, 900],
    [1050, 900],
    [750, 1100],
  ]);
  const names = items.map(({ id }) => id);
  expect(new Set([...names, one, two, line]).size).toBe(6);
  expect(items[2]?.content).toMatchObject({ from: { item: names[0] }, to: { item: null, x: 90 } });
  expect(groups).toMatchObject([{ title: 'Food', ids: [names[0], names[1]] }]);
  expect(GroupId.safeParse(groups[0]?.id).success).toBe(true);
});

it('a thing that is there twice is pasted once', () => {
  const [first] = clip.items;
  const { items } = pasted({ ...clip, items: first ? [first, first] : [] }, where);
  expect(items).toHaveLength(1);
});

it('what is put aside, and what others wrote in private, is not copied', () => {
  const items = [
    noteItem('a', 0, 0),
    noteItem('b', 0, 0, { hidden: true }),
    noteItem('c', 0, 0, { private: true }),
    noteItem('d', 0, 0, { private: true, author: me }),
  ];
  const state = { items: new Map(items.map((item) => [item.id, item])), groups: new Map() };
  const made = copied(state, [...state.items.keys()], me);
  expect(made?.clip.items.map(({ id }) => id)).toEqual([idOf('a'), idOf('d')]);
  expect(JSON.stringify(made)).not.toContain('author');
  expect(copied(state, [idOf('b'), idOf('c')], me)).toBeUndefined();
});
