import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { features } from '../feature-list.ts';
import { kindOf } from '../features/activities/kinds.ts';
import { identityModes } from '../features/workshop/identity-modes.ts';
import { SeatId } from '../room/ids.ts';
import { type Deed, steps } from './deeds.ts';
import { otherAnswer, wholeAnswer } from './generators/questions.ts';
import { Lawful } from './laws.ts';
import { opensManySided } from './opened-questions.ts';
import { live } from './story.ts';
import { names, nobodyCanTell, others, outsideTeam, sends, type Trial, unless } from './trials.ts';
import { must, openWorkshop, type Workshop } from './workshop-in-a-box.ts';

const modes = fc.constantFrom(...identityModes);

it('[L1] [L3] [L4] screens are true, nothing is lost or doubled, and secrets are kept', () => {
  const witnessed = new Set<string>();
  const types = features.flatMap((feature) => Object.keys(feature.show));
  const unseen = (): readonly string[] => types.filter((type) => !witnessed.has(type));
  const laws = fc.property(modes, steps(300), (mode, drawn) => {
    const box = openWorkshop(mode, (type) => witnessed.add(type));
    if (drawn.length % 2 === 1) opensManySided(box);
    const lawful = new Lawful(box);
    live(lawful.box, drawn, (deed) => lawful.do(deed));
    lawful.storeIsTruth();
  });
  // Each run of many stories sees nearly everything that can happen. What none of them came across is waited for a little longer.
  for (let turn = 0; turn === 0 || (turn < 4 && unseen().length > 0); turn += 1) {
    fc.assert(laws, { numRuns: turn === 0 ? 60 : 30, endOnFailure: true });
  }
  expect(unseen()).toEqual([]);
}, 120_000);

/** Ada says and does what Bo did, and the other way round. */
const swapped = (deed: Deed): Deed => {
  if (deed.do !== 'send' || !sends(deed, /^(chat|board|activities|whispers)\./)) return deed;
  const swap: Readonly<Record<string, string>> = { 'seat-ada': 'seat-bo', 'seat-bo': 'seat-ada' };
  const seat = swap[deed.seat];
  return seat === undefined ? deed : { ...deed, seat: SeatId.parse(seat) };
};
const revealsResults = (deed: Deed): boolean =>
  sends(deed, /^activities\.Reveal$/) || (deed.do === 'send' && 'showLive' in deed.raw);

const Answering = z.object({ id: z.string(), answer: z.optional(z.json()) });
const questionOf = ({ state }: Workshop, asked: string) =>
  [...state.activities.activities.values()].find(({ id }) => id === asked);

/** Ada chooses something else, always the same for the same answer. */
function chosenOtherwise(deed: Deed, box: Workshop): Deed {
  if (deed.do !== 'send' || !sends(deed, /^activities\.Answer$/, 'ada')) return deed;
  const { id, answer: given = null } = Answering.parse(deed.raw);
  const question = questionOf(box, id);
  if (!question || kindOf(question.kind)?.answer.safeParse(given).success !== true) return deed;
  return { ...deed, raw: Object.assign({}, deed.raw, { answer: otherAnswer(question, given) }) };
}

/** Where Ada passed she gives some answer. */
function answeredInstead(deed: Deed, box: Workshop): Deed {
  if (deed.do !== 'send' || !sends(deed, /^activities\.Pass$/, 'ada')) return deed;
  const { id } = Answering.parse(deed.raw);
  const question = questionOf(box, id);
  const answer = question && wholeAnswer(question);
  if (answer === undefined) return deed;
  return { ...deed, raw: Object.assign({}, deed.raw, { type: 'activities.Answer', answer }) };
}

/** Everybody has three dots for five notes. */
function opensAVote(box: Workshop): void {
  const board = 'board-of-dots';
  must(box, 'lead', { type: 'board.CreateBoard', id: board, title: 'Dots', sections: [] });
  must(box, 'lead', { type: 'board.OpenBoard', id: board });
  for (const name of ['one', 'two', 'three', 'four', 'five']) {
    const content = { kind: 'note', text: name, colour: 'mint' };
    must(box, 'bo', {
      type: 'board.AddItems',
      board,
      items: [{ id: `dotted-${name}`, section: null, content }],
    });
  }
  const vote = { id: 'vote-of-dots', board, name: 'Dots', dots: 3, most: 2, section: null };
  must(box, 'lead', { type: 'board.StartVoting', ...vote });
  box.flush();
}

const Placing = z.object({ voting: z.string(), item: z.string() });
/** Pairs of notes of one board that take each other's dots, by room: fixed when they are first used. */
const pairs = new WeakMap<Workshop, Map<string, string>>();

/** Ada puts her dots on another note, always the same one for the same note. */
function dotsElsewhere(deed: Deed, box: Workshop): Deed {
  if (deed.do !== 'send' || !sends(deed, /^board\.PlaceDots$/, 'ada')) return deed;
  const { item: id, voting: asked } = Placing.parse(deed.raw);
  const { items, votings } = box.state.board;
  const voting = [...votings.values()].find((one) => one.id === asked);
  const paired = pairs.get(box) ?? new Map<string, string>();
  pairs.set(box, paired);
  const notes = [...items.values()].filter(
    ({ board, content, hidden, private: secret }) =>
      board === voting?.board && content.kind === 'note' && !hidden && !secret,
  );
  if (!paired.has(id) && notes.some((note) => note.id === id)) {
    const other = notes.find((note) => note.id !== id && !paired.has(note.id))?.id ?? id;
    paired.set(id, other);
    paired.set(other, id);
  }
  return { ...deed, raw: Object.assign({}, deed.raw, { item: paired.get(id) ?? id }) };
}

/** Writes to whoever wrote a note, and that is not Ada. */
const writesToAnother = (deed: Deed, { state }: Workshop): boolean =>
  deed.do === 'send' &&
  sends(deed, /^whispers\.WriteToWriter$/) &&
  [...state.board.items.values()].some(({ id, author }) => author !== 'author-ada' && names(deed, id));

const secrets: Readonly<Record<string, Trial>> = {
  'who of two people it was': {
    modes: ['findable', 'aliases', 'nobody'],
    otherwise: swapped,
    outside: others('ada', 'bo'),
  },
  'who of two people it was, from the team too when nobody may know': {
    modes: ['nobody'],
    otherwise: swapped,
    outside: (screen) => screen.seat !== 'seat-ada' && screen.seat !== 'seat-bo',
  },
  'that somebody and the team tell each other something': {
    modes: identityModes,
    keeps: (deed, box) =>
      (!sends(deed, /^whispers\.Tell$/) || sends(deed, /./, 'ada')) && !writesToAnother(deed, box),
    otherwise: unless(/^whispers\./),
    outside: others('ada'),
  },
  'who of two people says what about what others wrote, the team neither': {
    modes: identityModes,
    keeps: (deed) =>
      !['ada', 'bo'].some((name) => sends(deed, /^activities\.(Write|Reword|Delete)Entry$/, name)),
    otherwise: (deed) => (sends(deed, /^activities\./) ? swapped(deed) : deed),
    outside: ({ seat }) => seat !== 'seat-ada' && seat !== 'seat-bo',
  },
  'that the team has read it': {
    modes: identityModes,
    otherwise: unless(/^whispers\.MarkSeen$/),
    outside: outsideTeam,
  },
  'that somebody raises a hand': {
    modes: identityModes,
    keeps: (deed) => !sends(deed, /Hand$/) || sends(deed, /Hand$/, 'ada') || names(deed, 'seat-ada'),
    otherwise: unless(/Hand$/),
    outside: others('ada'),
  },
  'that somebody answers, from the people': {
    modes: identityModes,
    keeps: (deed) => !revealsResults(deed),
    otherwise: unless(/^activities\.(Answer|Pass|Withdraw|See|RespondToEntry)$/, 'ada'),
    outside: (screen, box) => others('ada')(screen, box) && screen.seat !== 'seat-wall',
  },
  'whether somebody answers or passes, before it is revealed': {
    modes: identityModes,
    runs: 150,
    keeps: (deed) => !revealsResults(deed),
    otherwise: answeredInstead,
    outside: others('ada'),
  },
  'where somebody puts dots, the team neither': {
    modes: identityModes,
    opens: opensAVote,
    // Sections and what takes dots must be alike for both notes of a pair; what goes gives dots back.
    keeps: (deed) =>
      !sends(deed, /^board\.(EndVoting|HideItems|DeleteItems|TakeBackDoings)$/) &&
      !(deed.do === 'send' && Object.hasOwn(deed.raw, 'most') && Reflect.get(deed.raw, 'section') !== null),
    otherwise: dotsElsewhere,
    outside: ({ seat }) => seat !== 'seat-ada',
  },
  'that somebody votes with dots, from the people and the wall': {
    modes: identityModes,
    opens: opensAVote,
    keeps: (deed) => !sends(deed, /^board\.EndVoting$/),
    otherwise: unless(/^board\.(PlaceDots|JoinVoting|PassVoting)$/, 'ada'),
    outside: others('ada'),
  },
  'what somebody answers, before it is revealed': {
    modes: identityModes,
    keeps: (deed) => !revealsResults(deed),
    otherwise: chosenOtherwise,
    outside: others('ada'),
  },
};

nobodyCanTell(secrets);
