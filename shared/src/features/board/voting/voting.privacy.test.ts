import { beforeEach, expect, it } from 'vitest';
import {
  must,
  openWorkshop,
  type RawCommand,
  screensOf,
  type Workshop,
} from '../../../testing/workshop-in-a-box.ts';
import { VotingId } from '../board-ids.ts';

const board = 'board-1';
const v = VotingId.parse('voting-1');
const [swing, lamps] = ['note-swing', 'note-lamps'];
const hide: RawCommand = { type: 'board.HideItems', ids: [swing] };
const show: RawCommand = { type: 'board.ShowItems', ids: [swing] };
const end: RawCommand = { type: 'board.EndVoting', id: v };
const dots = (item: string, count: number): RawCommand => ({
  ...{ type: 'board.PlaceDots', voting: v, item, count },
});

let box: Workshop;
beforeEach(() => {
  box = openWorkshop('aliases');
  must(box, 'lead', { type: 'board.CreateBoard', id: board, title: 'Our park', sections: [] });
  must(box, 'lead', { type: 'board.OpenBoard', id: board });
  for (const id of [swing, lamps]) {
    const content = { kind: 'note', text: id, colour: 'mint' };
    must(box, 'ada', { type: 'board.AddItems', board, items: [{ id, section: null, content }] });
  }
  const vote = { id: v, board, name: 'What first?', dots: 2, most: 2, section: null };
  must(box, 'lead', { type: 'board.StartVoting', ...vote });
  box.flush();
});

const outside = ['ada', 'bo', 'cy', 'wall'];
const everybody = ['lead', 'support', ...outside];
const voting = (name: string) => screensOf(box, name)[0]?.state?.board.votings.get(v);
const ballots = (name: string) =>
  screensOf(box, name).map(({ state }) => [...(state?.board.ballots.get(v)?.values() ?? [])]);
const lines = (name: string) => voting(name)?.tally?.items.map(({ item }) => item);
const sent = (name: string): readonly string[] => screensOf(box, name)[0]?.sent ?? [];
/** What each of them was sent meanwhile. */
function heardBy(names: readonly string[], act: () => void): (readonly string[])[] {
  const before = names.map((name) => sent(name).length);
  act();
  box.flush();
  return names.map((name, at) => sent(name).slice(before[at]));
}

it('[VT7] while people vote the team hears numbers, and the others nothing at all', () => {
  const [bo, wall, lead] = heardBy(['bo', 'wall', 'lead'], () => {
    must(box, 'ada', dots(swing, 2));
    must(box, 'cy', { type: 'board.PassVoting', id: v });
  });
  expect([bo, wall]).toEqual([[], []]);
  expect(lead).toHaveLength(1);
  expect(lead?.[0]).not.toMatch(/note-|author-/);
  for (const name of ['lead', 'support']) {
    expect(voting(name)).toMatchObject({
      progress: { joined: 1, finished: 1, passed: 1 },
      tally: null,
    });
  }
  for (const name of outside) expect(voting(name)).toMatchObject({ progress: null, tally: null });
});

it('[VT7] a dot that moves is no news to the team, nor one that comes back because something was hidden', () => {
  must(box, 'ada', dots(swing, 1));
  must(box, 'bo', dots(swing, 2));
  box.flush();
  const moves = () => {
    must(box, 'ada', dots(swing, 0));
    must(box, 'ada', dots(lamps, 1));
  };
  expect(heardBy(['lead'], moves)).toEqual([[]]);
  const [lead] = heardBy(['lead'], () => must(box, 'support', hide));
  expect(lead?.join()).not.toContain('VotingProgress');
  expect(voting('lead')?.progress).toEqual({ joined: 2, finished: 1, passed: 0 });
  expect(ballots('bo')).toEqual([[{ dots: [], done: true }]]);
});

it('[VT7] two hundred ballots in one tick are one summary, to the team alone', () => {
  const crowd = Array.from({ length: 200 }, (_, at) => {
    box.connect(box.seat(`crowd-${at}`, 'participant'));
    must(box, `crowd-${at}`, { type: 'people.Agree' });
    return `crowd-${at}`;
  });
  must(box, 'lead', { type: 'people.LetEveryoneIn' });
  box.flush();
  const [lead, bo, wall] = heardBy(['lead', 'bo', 'wall'], () => {
    for (const name of crowd) must(box, name, dots(swing, 2));
  });
  expect(lead?.join().match(/VotingProgress/g)).toHaveLength(1);
  expect([bo, wall]).toEqual([[], []]);
  expect(voting('support')?.progress).toEqual({ joined: 200, finished: 200, passed: 0 });
});

it('[VT8] a ballot is sent to its voter alone, on all their screens', () => {
  must(box, 'cy', dots(swing, 1));
  box.flush();
  const mine = [{ dots: [{ item: swing, count: 1 }], done: false }];
  expect(ballots('cy')).toEqual([mine, mine]);
  for (const name of ['lead', 'support', 'wall', 'ada']) {
    expect(ballots(name)).toEqual([[]]);
    expect(sent(name).join()).not.toContain('"ballot"');
  }
});

it('[VT9] after the end nothing anywhere says who put dots where, and the sums are there', () => {
  const author = screensOf(box, 'bo')[0]?.author ?? '';
  must(box, 'bo', dots(swing, 2));
  must(box, 'bo', dots(swing, 1));
  must(box, 'ada', dots(swing, 1));
  expect(JSON.stringify(box.records)).toContain(author);
  must(box, 'lead', end);
  box.flush();
  expect(JSON.stringify(box.records)).not.toContain(author);
  const sums = { items: [{ item: swing, dots: 2, people: 2 }], joined: 2, passed: 0 };
  for (const name of everybody) {
    expect(voting(name)).toMatchObject({ stage: 'ended', progress: null, tally: sums });
    expect(ballots(name).flat()).toEqual([]);
  }
  box.restart();
  for (const screen of box.screens) box.connect(screen);
  for (const name of everybody) expect(voting(name)?.tally).toEqual(sums);
  expect(box.state.board.ballots.size).toBe(0);
});

it('[VT11] the results about something hidden are for the team until it is shown again', () => {
  must(box, 'bo', dots(swing, 1));
  must(box, 'cy', dots(lamps, 1));
  must(box, 'lead', end);
  must(box, 'lead', hide);
  box.flush();
  for (const name of outside) expect(lines(name), name).toEqual([lamps]);
  for (const name of ['lead', 'support']) expect(lines(name), name).toEqual([lamps, swing]);
  must(box, 'lead', show);
  box.flush();
  for (const name of everybody) expect(lines(name), name).toEqual([lamps, swing]);
  must(box, 'ada', { type: 'board.DeleteItems', ids: [swing] });
  box.flush();
  for (const name of everybody) expect(lines(name), name).toEqual([lamps]);
});

it('[VT12] removing a vote takes it off every screen', () => {
  must(box, 'bo', dots(swing, 1));
  must(box, 'lead', end);
  must(box, 'lead', { type: 'board.RemoveVoting', id: v });
  box.flush();
  for (const name of everybody) expect(voting(name)).toBeUndefined();
  expect(JSON.stringify(box.records)).not.toContain('What first?');
});
