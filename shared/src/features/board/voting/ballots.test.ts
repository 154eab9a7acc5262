import fc from 'fast-check';
import { expect, it } from 'vitest';
import { person } from '../../../testing/given.ts';
import {
  ada,
  added,
  bo,
  id,
  id2,
  id3,
  left,
  mo,
  noteSaying,
  onOpenBoard,
  right,
} from '../../../testing/on-board.ts';
import {
  ballot,
  cast,
  end,
  ended,
  held,
  place,
  started,
  three,
  v,
  voting,
} from '../../../testing/on-vote.ts';
import type { BoardEvent } from '../board.events.ts';
import { board } from '../board.feature.ts';
import { type ItemContent, itemKinds } from '../kinds/kinds.ts';
import { dotsLeft, progressOf, tallyOf } from './ballots.ts';
import type { VotingCommand } from './voting.commands.ts';
import type { DotBallot, Tally } from './voting.model.ts';

it('[VT4] what a person said last counts, and the same again changes nothing', () => {
  const { state } = voting();
  const say = (command: VotingCommand) => {
    const decided = board.decide(state, command, {
      ...{ by: ada, now: 0, newId: () => 'no', random: () => 0 },
    });
    if ('rejected' in decided) return decided.rejected;
    for (const event of decided) board.evolve(state, event);
    return decided.length;
  };
  expect(say(place(id, 2))).toBe(1);
  expect(say(place(id, 2))).toBe(0);
  expect(say(place(id2, 1))).toBe(1);
  expect(say(place(id2, 2))).toBe('board.no-dots-left');
  expect(say(place(id, 3))).toBe('board.most-dots-here');
  expect(say(place(id, 1))).toBe(1);
  expect(say(place(id2, 2))).toBe(1);
  expect(say(place(id, 0))).toBe(1);
  expect(state.ballots.get(v)?.get(ada.author)).toEqual(ballot([id2, 2]));
});

it('[VT5] notes, texts, pictures and shapes with words take dots', () => {
  const contents: Readonly<Record<(typeof itemKinds)[number]['key'], boolean>> = {
    note: true,
    text: true,
    image: true,
    shape: true,
    connector: false,
    pen: false,
    sticker: false,
  };
  const at = { item: null, x: 0, y: 0 };
  const all: readonly ItemContent[] = [
    noteSaying('Swings'),
    { kind: 'text', text: 'Swings', size: 'small', colour: 'ink' },
    { kind: 'image', image: 'picture-0123456789', alt: '' },
    { kind: 'shape', form: 'ellipse', colour: 'ink', filled: true, text: 'Swings' },
    { kind: 'connector', from: at, to: at, line: 'straight', heads: 'end', colour: 'ink', label: 'so' },
    { kind: 'pen', points: [0, 0, 50], drawnWidth: 1, drawnHeight: 1, colour: 'ink', width: 'thin' },
    { kind: 'sticker', sticker: 'heart' },
  ];
  for (const content of all) {
    const on = onOpenBoard(added(ada, { content }), started);
    if (contents[content.kind]) on.when(place(id, 1), bo).then([cast(bo, ballot([id, 1]))]);
    else on.when(place(id, 1), bo).refused('board.no-dots-here');
  }
  expect(all.map(({ kind }) => kind).sort()).toEqual(itemKinds.map(({ key }) => key).sort());
  const wordless = { kind: 'shape', form: 'ellipse', colour: 'ink', filled: true, text: '' } as const;
  onOpenBoard(added(ada, { content: wordless }), started)
    .when(place(id, 1), bo)
    .refused('board.no-dots-here');
});

it('[VT5] nothing that is hidden, private, gone or elsewhere takes dots, but all give them back', () => {
  const away: readonly BoardEvent[] = [
    added(ada, { hidden: true }),
    added(ada, { private: true }),
    { type: 'board.ItemDeleted', id },
  ];
  for (const event of away) {
    onOpenBoard(event, started).when(place(id, 1), ada).refused('board.item-gone');
  }
  const inLeft: BoardEvent = { type: 'board.VotingStarted', voting: { ...held, section: left } };
  onOpenBoard(...three, inLeft)
    .when(place(id, 1), ada)
    .then([cast(ada, ballot([id, 1]))]);
  onOpenBoard(...three, inLeft)
    .when(place(id3, 1), ada)
    .refused('board.not-in-this-vote');
  const moved: BoardEvent = {
    ...{ type: 'board.ItemsPlaced', places: [{ id, section: right }], who: null },
  };
  onOpenBoard(...three, inLeft, cast(ada, ballot([id, 2])), moved)
    .when(place(id, 1), ada)
    .then([cast(ada, ballot([id, 1]))]);
});

it('[VT6] dots on what is hidden or deleted go back to the people who put them there', () => {
  for (const event of [
    { type: 'board.ItemHidden', id },
    { type: 'board.ItemDeleted', id },
  ] as const) {
    const { state, when } = voting(cast(ada, ballot([id, 2], [id2, 1])), cast(bo, ballot([id2, 1])), event);
    const mine = state.ballots.get(v)?.get(ada.author);
    expect(dotsLeft({ dots: 3 }, mine)).toBe(2);
    when(place(id2, 2), ada).then([cast(ada, ballot([id2, 2]))]);
    expect(state.ballots.get(v)?.get(bo.author)).toEqual(ballot([id2, 1]));
  }
});

it('[VT7] who counts as finished says nothing about where dots lay', () => {
  const full = cast(ada, ballot([id, 2], [id2, 1]));
  const { state } = voting(full, { type: 'board.ItemHidden', id });
  expect(progressOf(state.ballots.get(v)?.values() ?? [])).toEqual({ joined: 1, finished: 1, passed: 0 });
  const taken = voting(full)
    .when(place(id, 0), ada)
    .then([cast(ada, ballot([id2, 1]))]);
  expect(progressOf(taken.ballots.get(v)?.values() ?? [])).toEqual({ joined: 1, finished: 0, passed: 0 });
});

it('[VT9] ending leaves sums and nothing else', () => {
  const tally: Tally = {
    items: [
      { item: id, dots: 2, people: 1 },
      { item: id2, dots: 3, people: 2 },
    ],
    joined: 2,
    passed: 1,
  };
  const votes = [
    cast(ada, ballot([id, 2], [id2, 1])),
    cast(bo, ballot([id2, 2])),
    cast(person('cy'), { pass: true }),
  ];
  const after = voting(...votes)
    .when(end, mo)
    .then([ended(tally)]);
  expect(after.ballots.size).toBe(0);
  expect(JSON.stringify([...after.votings])).not.toContain('author-');
});

it('[VT9] the stored log forgets who put dots where, and evolves to the same', () => {
  const { subject, erases, scrub } = board.erasure;
  const vote = cast(ada, ballot([id, 2]));
  const done = ended({ items: [{ item: id, dots: 2, people: 1 }], joined: 1, passed: 0 });
  expect(erases(done)).toBe(subject(vote));
  const scrubbed = scrub(vote);
  expect(JSON.stringify(scrubbed)).not.toMatch(/author-ada|item-1|dots/);
  expect(voting(scrubbed, done).state).toEqual(voting(vote, done).state);
});

it('[VT10] the order of ballots never matters, a replaced one counts once, totals are those of the ballots', () => {
  const items = [id, id2, id3];
  const dots = fc
    .array(fc.record({ item: fc.constantFrom(...items), count: fc.integer({ min: 1, max: 4 }) }), {
      maxLength: 3,
    })
    .map((list) => list.filter(({ item }, at) => list.findIndex((one) => one.item === item) === at));
  const anyBallot: fc.Arbitrary<DotBallot> = fc.oneof(
    dots.map((list) => ({ dots: list, done: false })),
    fc.constant({ pass: true as const }),
  );
  const vote = fc.tuple(fc.nat(5), anyBallot);
  fc.assert(
    fc.property(fc.array(vote, { maxLength: 20 }), fc.func(fc.nat()), (votes, key) => {
      const people = Array.from({ length: 6 }, (_, at) => person(`voter-${at}`));
      const events = votes.flatMap(([who, one]) => (people[who] ? [cast(people[who], one)] : []));
      const last = new Map(votes);
      const { state } = voting(...events);
      const tally = tallyOf(state.ballots.get(v)?.values() ?? []);
      const counted = [...last.values()].flatMap((one) => ('dots' in one ? one.dots : []));
      const sum = (list: readonly { count: number }[]) => list.reduce((all, { count }) => all + count, 0);
      expect(tally.items.reduce((all, line) => all + line.dots, 0)).toBe(sum(counted));
      expect(tally.items.reduce((all, line) => all + line.people, 0)).toBe(counted.length);
      expect(tally.joined + tally.passed).toBe(last.size);
      const shuffled = [...last].sort((a, z) => key(a[0]) - key(z[0]));
      const other = voting(
        ...shuffled.flatMap(([who, one]) => (people[who] ? [cast(people[who], one)] : [])),
      );
      expect(tallyOf(other.state.ballots.get(v)?.values() ?? [])).toEqual(tally);
    }),
  );
});
