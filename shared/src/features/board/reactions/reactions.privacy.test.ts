import { beforeEach, expect, it } from 'vitest';
import {
  must,
  openWorkshop,
  type RawCommand,
  screensOf,
  type Workshop,
} from '../../../testing/workshop-in-a-box.ts';
import { ItemId } from '../board-ids.ts';
import type { Reaction } from './reactions.model.ts';

const board = 'board-1';
const id = ItemId.parse('note-swing');
const react = (reaction: Reaction = 'heart', on = true): RawCommand => ({
  ...{ type: 'board.React', id, reaction, on },
});

let box: Workshop;
beforeEach(() => {
  box = openWorkshop('aliases');
  must(box, 'lead', { type: 'board.CreateBoard', id: board, title: 'Our park', sections: [] });
  must(box, 'lead', { type: 'board.OpenBoard', id: board });
  const content = { kind: 'note', text: 'A swing', colour: 'mint' };
  must(box, 'ada', { type: 'board.AddItems', board, items: [{ id, section: null, content }] });
  box.flush();
});

const outside = ['ada', 'bo', 'cy', 'wall'];
const team = ['lead', 'support'];
const counts = (name: string) => screensOf(box, name)[0]?.state?.board.reactions.get(id);
const marks = (name: string) =>
  screensOf(box, name).map(({ state }) => [...(state?.board.marks.get(id)?.values() ?? [])]);
const sent = (name: string): string => (screensOf(box, name)[0]?.sent ?? []).join('\n');

it('[RC3] sums are for everybody, and who gave what is for nobody but the giver', () => {
  must(box, 'cy', react());
  must(box, 'cy', react('star'));
  must(box, 'support', react());
  box.flush();
  for (const name of [...team, ...outside]) expect(counts(name), name).toEqual({ heart: 2, star: 1 });
  expect(marks('cy')).toEqual([[['heart', 'star']], [['heart', 'star']]]);
  expect(marks('support')).toEqual([[['heart']]]);
  for (const name of ['lead', 'ada', 'bo', 'wall']) {
    expect(marks(name)).toEqual([[]]);
    expect(sent(name)).not.toContain('OwnReactions');
  }
  expect(sent('lead').match(/ReactionsCounted/g)).toHaveLength(1);
  must(box, 'cy', react('star', false));
  must(box, 'cy', react('heart', false));
  must(box, 'support', react('heart', false));
  box.flush();
  for (const name of [...team, ...outside]) expect(counts(name), name).toBeUndefined();
});

it('[RC4] hidden, a thing has reactions for the team only, and for everybody when it is shown again', () => {
  must(box, 'bo', react());
  must(box, 'lead', { type: 'board.HideItems', ids: [id] });
  box.flush();
  for (const name of outside) {
    expect(counts(name), name).toBeUndefined();
    expect(marks(name).flat(), name).toEqual([]);
  }
  for (const name of team) expect(counts(name), name).toEqual({ heart: 1 });
  must(box, 'lead', { type: 'board.ShowItems', ids: [id] });
  box.flush();
  for (const name of [...team, ...outside]) expect(counts(name), name).toEqual({ heart: 1 });
  expect(marks('bo')).toEqual([[['heart']]]);
});

it('[RC5] deleting takes who reacted out of the store', () => {
  const author = screensOf(box, 'bo')[0]?.author ?? '';
  must(box, 'bo', react());
  expect(JSON.stringify(box.records)).toContain(author);
  must(box, 'ada', { type: 'board.DeleteItems', ids: [id] });
  box.flush();
  expect(JSON.stringify(box.records)).not.toContain(author);
  expect(box.state.board.marks.size).toBe(0);
});
