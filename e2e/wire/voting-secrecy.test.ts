import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Bot } from '../bots/bot.ts';
import { moveNote } from '../bots/note-commands.ts';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { filesText, linksAtRest, storedEvents, tablesOf } from './data-at-rest.ts';
import { Ground, votingOn } from './ground.ts';
import { modes } from './scripted-workshop.ts';
import { type Deed, goAndComeBack, ids, noteOf, play } from './stage.ts';
import { done, WireRoom } from './wire-room.ts';

/** More events than the server keeps between two snapshots. */
const moreThanASnapshot = 320;
const voting = 'vote-of-dots';
const stored = 'vote-at-rest';
const things = ['note-swing', 'note-lamps'] as const;

let server: SaysoServer;
beforeAll(async () => {
  server = await SaysoServer.start();
});
afterAll(() => server.stop());

const dots = (item: string, count: number, id = voting) => ({
  type: 'board.PlaceDots',
  voting: id,
  item,
  count,
});
const starts: Deed = async ({ room: { lead } }) => {
  for (const id of things) await done(lead, noteOf(id));
  await done(lead, { ...votingOn(ids.board), id: voting });
};

it.concurrent.each(modes)(
  'where somebody puts dots is on nobody else’s wire, the team’s neither: %s',
  async (mode) => {
    const putsDots: Deed = async (stage, way) => {
      const { ana, ben, watchers, room } = stage;
      const [here, there] = way ? [things[1], things[0]] : things;
      await done(ana, dots(here, 2));
      await done(ana, dots(there, 1));
      await done(ben, { type: 'board.PassVoting', id: voting });
      await done(ana, dots(here, 1));
      await done(ana, dots(there, 2));
      for (const [name, { bot }] of Object.entries(watchers)) await goAndComeBack(stage, bot, `the-${name}`);
      expect(await room.freshView(ana)).toContain(`"count":2`);
    };
    const [one, other] = await Promise.all([
      play(server, mode, [starts, putsDots], 0),
      play(server, mode, [starts, putsDots], 1),
    ]);
    expect(one).toEqual(other);
    expect(one.team?.join()).toContain('VotingProgress');
    for (const heard of Object.values(one)) expect(heard.join()).not.toMatch(/OwnBallot|"count"|VotingTally/);
    for (const watcher of ['peer', 'display', 'lobby'] as const) {
      expect(one[watcher]?.join()).not.toContain('VotingProgress');
    }
  },
);

it.concurrent('when sums are told, nobody hears which of two people put which dots', async () => {
  const votes: Deed = async ({ ana, ben, room }, way) => {
    const [first, second] = way ? [ben, ana] : [ana, ben];
    await done(first, dots(things[0], 2));
    await done(second, dots(things[1], 1));
    await done(room.lead, { type: 'board.EndVoting', id: voting });
  };
  const [one, other] = await Promise.all([
    play(server, 'aliases', [starts, votes], 0),
    play(server, 'aliases', [starts, votes], 1),
  ]);
  expect(one).toEqual(other);
  for (const watcher of ['peer', 'display', 'team'] as const) {
    expect(one[watcher]?.join()).toContain('"dots":2,"people":1');
  }
});

it.concurrent('who gave which reaction is on nobody else’s wire', async () => {
  const reacts: Deed = async ({ ana, ben, room }, way) => {
    const [first, second] = way ? [ben, ana] : [ana, ben];
    await done(first, { type: 'board.React', id: things[0], reaction: 'heart', on: true });
    await done(second, { type: 'board.React', id: things[0], reaction: 'star', on: true });
    await done(room.lead, { type: 'board.React', id: things[1], reaction: 'laugh', on: true });
  };
  const [one, other] = await Promise.all([
    play(server, 'aliases', [starts, reacts], 0),
    play(server, 'aliases', [starts, reacts], 1),
  ]);
  expect(one).toEqual(other);
  expect(one.peer?.join()).toContain('ReactionsCounted');
  for (const heard of Object.values(one)) expect(heard.join()).not.toContain('OwnReactions');
});

it('after the end nothing on the disk says who put dots where, and the sums outlive a kill', {
  timeout: 60_000,
}, async () => {
  const room = await WireRoom.open(server.origin);
  const voters = [await room.join(), await room.join(), await room.join()];
  const ground = await Ground.lay(room, room.lead);
  const [swing, lamps] = [await ground.note(), await ground.note()];
  await done(room.lead, { ...votingOn(ground.board), id: stored });
  for (const [at, voter] of voters.entries()) {
    await done(voter, dots(swing, 1, stored));
    await done(voter, at ? dots(swing, 2, stored) : dots(lamps, 1, stored));
  }
  const people = voters.flatMap(({ you }: Bot) => [you?.viewer.author ?? '', you?.viewer.seat ?? '']);
  const links = () => linksAtRest(server.dataDir, people, [swing, lamps]);
  expect(links()).not.toEqual([]);

  // A snapshot holds the ballots while people vote.
  const snapshots = () =>
    [...tablesOf(server.dataDir)]
      .filter(([name]) => name.startsWith('vault_'))
      .flatMap(([, rows]) => rows.map(({ snapshot }) => String(snapshot)));
  const movers = [room.lead, ...(await Promise.all([1, 2, 3, 4].map(() => room.support())))];
  await Promise.all(
    movers.map(async (mover, at) => {
      for (let n = 0; n < moreThanASnapshot / movers.length; n++) {
        const answer = await mover.give(moveNote(swing, { section: null, x: n, y: at }));
        if (!answer.ok) throw new Error(answer.code);
      }
    }),
  );
  await vi.waitFor(() => expect(snapshots().join()).toContain('"count":2'), { timeout: 5000 });

  await done(room.lead, { type: 'board.EndVoting', id: stored });
  await vi.waitFor(() => expect(links()).toEqual([]), { timeout: 5000 });
  const cast = storedEvents(server.dataDir).filter(
    ({ type, body }) => type === 'board.BallotCast' && body.voting === stored,
  );
  expect(cast.map(({ body }) => body)).toEqual(voters.flatMap(() => [1, 2].map(() => castByNobody)));
  // Nor in the unused parts of the files.
  const bytes = filesText(server.dataDir);
  for (const author of people) {
    expect(bytes).not.toMatch(new RegExp(`${author}[^}]{0,40}"ballot"`));
    expect(bytes).not.toMatch(new RegExp(`\\["${author}",\\{"(dots|pass)"`));
  }
  await server.kill();
  await server.boot();
  const { board } = await room.freshState();
  const sums = [
    { item: swing, dots: 5, people: 3 },
    { item: lamps, dots: 1, people: 1 },
  ];
  expect(board.votings.get(stored as never)?.tally).toEqual({
    items: sums.sort((a, b) => (a.item < b.item ? -1 : 1)),
    joined: 3,
    passed: 0,
  });
  room.close();
});

const castByNobody = { voting: stored, author: null, ballot: null };
