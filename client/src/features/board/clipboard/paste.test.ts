import { BoardId, GroupId, ItemId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import type { NewItem } from '@sayso/shared/features/board/items/items.commands.ts';
import { noteSize } from '@sayso/shared/features/board/kinds/note/note.kind.ts';
import { expect, it, onTestFinished, vi } from 'vitest';
import { freshId } from '../../../session/fresh-id.ts';
import { openTestRoom, type TestScreen } from '../../../testing/test-room.ts';
import { undoStackOf } from '../undo/undo-keeper.ts';
import { clipHtml } from './clip.ts';
import { copyOf, takeAway } from './copy-items.ts';
import { type OnClipboard, paste } from './paste.ts';
import type { PastePlace } from './paste-place.ts';

const [first, second] = [BoardId.parse('board-one'), BoardId.parse('board-two')];
const hopes = SectionId.parse('section-hopes');

async function twoBoards() {
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', 'lead');
  for (const id of [first, second]) {
    const sections = id === first ? [{ id: hopes, title: 'Hopes' }] : [];
    await lead.send({ type: 'board.CreateBoard', id, title: 'Panel', sections });
    await lead.send({ type: 'board.OpenBoard', id });
  }
  const pia = await workshop.seat('pia');
  await workshop.settle();
  return { workshop, lead, pia };
}

const on = (screen: TestScreen, board: BoardId) =>
  [...screen.store.getState().room.board.items.values()].filter((item) => item.board === board);
const texts = (screen: TestScreen, board: BoardId): string[] =>
  on(screen, board).flatMap(({ content }) => (content.kind === 'note' ? [content.text] : []));

function place(over: Partial<PastePlace> = {}) {
  const asked: string[] = [];
  const shown: ItemId[] = [];
  const made: PastePlace = {
    chosen: () => [],
    middle: () => ({ x: 5000, y: 5000 }),
    sectionOf: () => null,
    section: () => undefined,
    onPasted: (ids) => shown.push(...ids),
    ask: (text) => asked.push(text),
    describe: () => {},
    ...over,
  };
  return { made, asked, shown };
}

const words = (text: string): OnClipboard => ({ html: '', text, pictures: [] });
const things = (screen: TestScreen, ids: readonly ItemId[]): OnClipboard => {
  const copy = copyOf(screen, ids);
  if (!copy) throw new Error('nothing was copied');
  return { html: clipHtml(copy.clip, copy.words), text: copy.words.join('\n'), pictures: [] };
};
const add = async (screen: TestScreen, board: BoardId, ...items: Omit<NewItem, 'id' | 'section'>[]) => {
  const named = items.map((item) => ({ ...item, id: freshId(ItemId), section: null }));
  const answer = await screen.send({ type: 'board.AddItems', board, items: named });
  if (!answer.ok) throw new Error(answer.sentence);
  return named.map(({ id }) => id);
};
const note = (text: string) => ({ kind: 'note', text, colour: 'sky' }) as const;

it('lines become notes around the middle, one step to undo', async () => {
  const { workshop, pia } = await twoBoards();
  const { made, shown } = place();
  await paste(pia, first, made, words('- one\n- two\n- three\n- four'));
  await workshop.settle();
  expect(texts(pia, first)).toEqual(['one', 'two', 'three', 'four']);
  const places = on(pia, first).map(({ x, y }) => [x, y]);
  expect(new Set(places.map(String)).size).toBe(4);
  for (const [x = 0, y = 0] of places)
    expect(Math.hypot(x + noteSize / 2 - 5000, y + noteSize / 2 - 5000)).toBeLessThan(400);
  expect(shown).toHaveLength(4);
  expect(undoStackOf(pia, first).undo()).toBe('done');
  await workshop.settle();
  expect(texts(pia, first)).toEqual([]);
});

it('in the list, lines go to the section that has the focus', async () => {
  const { workshop, pia } = await twoBoards();
  await paste(pia, first, place({ section: () => hopes }).made, words('one'));
  await workshop.settle();
  expect(on(pia, first).map(({ section }) => section)).toEqual([hopes]);
});

it('more than twenty lines are looked at first, and so are more than fit', async () => {
  const { pia } = await twoBoards();
  const { made, asked } = place();
  const many = Array.from({ length: 5000 }, (_, index) => `Idea ${index}`).join('\n');
  await paste(pia, first, made, words(many));
  expect(asked).toEqual([many]);
  expect(texts(pia, first)).toEqual([]);
});

it('things go to another board with their places, their group and the line between them', async () => {
  const { workshop, lead } = await twoBoards();
  const [a, b] = await add(
    lead,
    first,
    { content: note('one'), x: 0, y: 0 },
    { content: note('two'), x: 300, y: 0 },
  );
  if (!a || !b) throw new Error('no notes');
  const [line] = await add(lead, first, {
    content: {
      ...{ kind: 'connector', line: 'straight', heads: 'end', colour: 'ink', label: '' },
      ...{ from: { item: a, x: 0, y: 0 }, to: { item: b, x: 100, y: 0 } },
    },
    ...{ x: 200, y: 100 },
  });
  await lead.send({
    type: 'board.MakeGroup',
    id: GroupId.parse('group-one'),
    board: first,
    title: 'Food',
    ids: [a, b],
  });
  await workshop.settle();
  await paste(lead, second, place().made, things(lead, [a, b, ...(line ? [line] : [])]));
  await workshop.settle();
  const [one, two, tied] = on(lead, second);
  expect([one?.content, two?.content]).toEqual([note('one'), note('two')]);
  expect((two?.x ?? 0) - (one?.x ?? 0)).toBe(300);
  expect(one?.group).toBe(two?.group);
  const group = one?.group ? lead.store.getState().room.board.groups.get(one.group) : undefined;
  expect(group).toMatchObject({ board: second, title: 'Food' });
  expect(tied?.content).toMatchObject({ from: { item: one?.id }, to: { item: two?.id } });
  expect(on(lead, first)).toHaveLength(3);
  expect(undoStackOf(lead, second).undo()).toBe('done');
  await workshop.settle();
  expect(on(lead, second)).toEqual([]);
});

it('somebody without the tool pastes only what they may put there', async () => {
  const { workshop, lead, pia } = await twoBoards();
  const ids = await add(
    lead,
    first,
    { content: note('a note') },
    { content: { kind: 'text', text: 'a title', size: 'large', colour: 'ink' } },
  );
  await workshop.settle();
  await paste(pia, second, place().made, things(pia, ids));
  await workshop.settle();
  expect(on(lead, second).map(({ content }) => content.kind)).toEqual(['note']);
});

it('a picture of another workshop stays there; the rest is pasted', async () => {
  const { workshop, lead } = await twoBoards();
  const asked: string[] = [];
  const fetching = vi.spyOn(globalThis, 'fetch').mockImplementation(async (address) => {
    asked.push(String(address));
    return new Response(null, { status: 404 });
  });
  onTestFinished(() => fetching.mockRestore());
  const image = 'A'.repeat(22);
  const ids = await add(
    lead,
    first,
    { content: note('a note') },
    { content: { kind: 'image', image, alt: 'A tree' } },
  );
  await workshop.settle();
  await paste(lead, second, place().made, things(lead, ids));
  await workshop.settle();
  expect(on(lead, second).map(({ content }) => content.kind)).toEqual(['note']);
  expect(asked).toEqual([`/api/workshops/12345678/images/${image}`]);
});

it('only the team puts pictures on the board', async () => {
  const { pia } = await twoBoards();
  const fetching = vi.spyOn(globalThis, 'fetch');
  onTestFinished(() => fetching.mockRestore());
  await paste(pia, first, place().made, {
    html: '',
    text: '',
    pictures: [new Blob(['x'], { type: 'image/png' })],
  });
  expect(fetching).not.toHaveBeenCalled();
  expect(on(pia, first)).toEqual([]);
});

it('what is cut goes, but only what one made', async () => {
  const { workshop, lead, pia } = await twoBoards();
  const [own] = await add(pia, first, { content: note('mine') });
  const [other] = await add(lead, first, { content: note('theirs') });
  await workshop.settle();
  const copy = copyOf(
    pia,
    [own, other].flatMap((id) => id ?? []),
  );
  if (!copy) throw new Error('nothing was copied');
  expect(copy.words).toHaveLength(2);
  takeAway(pia, copy);
  await workshop.settle();
  expect(texts(lead, first)).toEqual(['theirs']);
});

it('nothing is put on a board that takes nothing', async () => {
  const { workshop, lead, pia } = await twoBoards();
  await lead.send({ type: 'board.CloseBoard', id: first });
  await workshop.settle();
  await paste(pia, first, place().made, words('one'));
  await workshop.settle();
  expect(texts(lead, first)).toEqual([]);
});
