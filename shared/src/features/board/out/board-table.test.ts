import { expect, it } from 'vitest';
import {
  ada,
  b,
  bo,
  created,
  id,
  id2,
  id3,
  itemOf,
  left,
  mo,
  noteSaying,
  right,
} from '../../../testing/on-board.ts';
import type { BoardEvent, BoardNotice } from '../board.events.ts';
import { evolveBoard } from '../board.evolve.ts';
import { initialBoard } from '../board.state.ts';
import { GroupId, ItemId, VotingId } from '../board-ids.ts';
import type { Item } from '../items/items.model.ts';
import { boardTable } from './board-table.ts';

const stateAfter = (...events: readonly (BoardEvent | BoardNotice)[]) => {
  const state = initialBoard();
  for (const event of [created, ...events]) evolveBoard(state, event);
  return state;
};
const added = (item: Item): BoardEvent => ({ type: 'board.ItemAdded', item });
const all = { section: null, hidden: true };
const texts = (table: ReturnType<typeof boardTable>) => table.rows.map(({ text }) => text);
const group = GroupId.parse('group-9');
const vote = VotingId.parse('vote-1');
const voting = { id: vote, board: b, name: 'What first?', dots: 3, most: 1, section: left };

const on = (number: number, over: Partial<Item>): Item =>
  itemOf(ada, { id: ItemId.parse(`thing-${number}`), content: noteSaying(`Note ${number}`), ...over });

it('a board is read section by section, row by row, groups after what is in none, loose things last', () => {
  const state = stateAfter(
    { type: 'board.GroupMade', group: { id: group, board: b, title: 'Food' } },
    added(on(1, { section: null, x: -900 })),
    added(on(2, { section: right, x: 740 })),
    added(on(3, { section: left, x: 300 })),
    added(on(4, { section: left, x: 10, group })),
    added(on(5, { section: left, x: 20, y: 400 })),
  );
  expect(texts(boardTable(state, b, all))).toEqual(['Note 3', 'Note 5', 'Note 4', 'Note 2', 'Note 1']);
  expect(boardTable(state, b, all).rows.at(2)).toMatchObject({ section: 'Now', group: 'Food' });
  expect(texts(boardTable(state, b, { ...all, section: right }))).toEqual(['Note 2']);
});

it('each ended vote is a column: dots, nothing where the vote was about another section', () => {
  const state = stateAfter(
    added(on(1, { section: left })),
    added(on(2, { section: left, x: 300 })),
    added(on(3, { section: right, x: 740 })),
    { type: 'board.VotingStarted', voting },
    {
      ...{ type: 'board.VotingEnded', id: vote },
      tally: { items: [{ item: ItemId.parse('thing-2'), dots: 4, people: 3 }], joined: 3, passed: 1 },
    },
    { type: 'board.VotingStarted', voting: { ...voting, id: VotingId.parse('vote-2'), name: 'Still open' } },
  );
  const { votings, rows } = boardTable(state, b, all);
  expect(votings).toEqual([{ id: vote, name: 'What first?' }]);
  expect(rows.map(({ dots }) => dots)).toEqual([[0], [4], [null]]);
});

it('names are in it only where everybody is told them', () => {
  const aliases = stateAfter(added(itemOf(bo, { by: { team: 'Blue Otter' } })));
  expect(boardTable(aliases, b, all).named).toBe(false);
  expect(JSON.stringify(boardTable(aliases, b, all))).not.toContain('Otter');
  const team = stateAfter(added(itemOf(mo, { by: { team: 'Support', peers: 'The team', staff: true } })));
  expect(boardTable(team, b, all).named).toBe(false);
  const names = stateAfter(added(itemOf(bo, { by: { team: 'Bo', peers: 'Bo' } })));
  expect(boardTable(names, b, all)).toMatchObject({ named: true, rows: [{ name: 'Bo' }] });
});

it('what is not revealed is in no table, what is put aside only when asked for', () => {
  const state = stateAfter(
    added(itemOf(mo, { id, content: noteSaying('For all') })),
    added(itemOf(mo, { id: id2, content: noteSaying('Aside'), hidden: true, x: 300 })),
    added(itemOf(mo, { id: id3, content: noteSaying('Secret'), private: true })),
  );
  expect(texts(boardTable(state, b, all))).toEqual(['For all', 'Aside']);
  expect(boardTable(state, b, all).rows[1]?.hidden).toBe(true);
  expect(texts(boardTable(state, b, { ...all, hidden: false }))).toEqual(['For all']);
});

it('reactions are counted, and lines and strokes without words are left out', () => {
  const end = { item: null, x: 0, y: 0 };
  const line = {
    kind: 'connector',
    from: end,
    to: end,
    line: 'straight',
    heads: 'end',
    colour: 'ink',
  } as const;
  const state = stateAfter(
    added(itemOf(mo, { id })),
    added(itemOf(mo, { id: id2, content: { ...line, label: '' } })),
    added(itemOf(mo, { id: id3, content: { ...line, label: 'leads to' }, y: 600 })),
    { type: 'board.ReactionsCounted', id, counts: { star: 2 } },
  );
  const table = boardTable(state, b, all);
  expect(table.reactions).toEqual(['star']);
  expect(table.rows.map(({ text, kind }) => [text, kind])).toEqual([
    ['Longer breaks', 'note'],
    ['leads to', 'connector'],
  ]);
  expect(table.rows[0]?.reactions).toEqual({ star: 2 });
});
