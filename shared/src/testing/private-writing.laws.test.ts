import * as z from 'zod/mini';
import type { Item } from '../features/board/items/items.model.ts';
import { identityModes } from '../features/workshop/identity-modes.ts';
import { SeatId } from '../room/ids.ts';
import type { Deed } from './deeds.ts';
import { names, nobodyCanTell, nothingInstead, others, sends } from './trials.ts';
import { must, seatOf, type Workshop } from './workshop-in-a-box.ts';

/* L2 for what is written in private, until it is revealed. */

const board = 'board-of-secrets';
/** A board that is written on in private; what came before lies there too. */
const opens =
  (teamSees: boolean) =>
  (box: Workshop): void => {
    must(box, 'lead', { type: 'board.CreateBoard', id: board, title: 'Fears', sections: [] });
    must(box, 'lead', { type: 'board.OpenBoard', id: board });
    const content = { kind: 'note', text: 'Before', colour: 'mint' };
    must(box, 'ada', {
      type: 'board.AddItems',
      board,
      items: [{ id: 'note-before', section: null, content }],
    });
    must(box, 'lead', { type: 'board.StartPrivateWriting', board, teamSees });
    box.flush();
  };

const reveals = (deed: Deed): boolean => sends(deed, /^board\.Reveal$/);
const letsTheTeamRead = (deed: Deed): boolean =>
  deed.do === 'send' && Reflect.get(deed.raw, 'teamSees') === true;
/** Things that a deed is about, as they are before it. */
const about = (deed: Deed, { state }: Workshop): readonly Item[] =>
  [...state.board.items.values()].filter(({ id }) => names(deed, id));
const areSecret = (items: readonly Item[]): boolean =>
  items.length > 0 && items.every((item) => item.private);
const areMixed = (items: readonly Item[]): boolean =>
  items.some((item) => item.private) && items.some((item) => !item.private);

const Onto = z.object({ type: z.literal('board.AddItems'), board: z.string() });
/** Adds things to a board that is written on in private. */
function addsSecretly(deed: Deed, { state }: Workshop): boolean {
  const onto = deed.do === 'send' ? Onto.safeParse(deed.raw) : undefined;
  const target = [...state.board.boards.values()].find(({ id }) => id === onto?.data?.board);
  return target?.writing != null;
}
/** A command that was given already keeps its meaning only with the seat that gave it. */
const isRepeated = (deed: Deed, { records }: Workshop): boolean =>
  deed.do === 'send' && records.some(({ key }) => key === `${deed.seat} ${deed.id}`);

/** Ada writes other words, and draws other lines. */
function wordedOtherwise(deed: Deed, box: Workshop): Deed {
  if (deed.do !== 'send' || !sends(deed, /^board\.(AddItems|ChangeItem)$/, 'ada')) return deed;
  const isSecret = sends(deed, /AddItems/) ? addsSecretly(deed, box) : areSecret(about(deed, box));
  if (!isSecret) return deed;
  const other = JSON.stringify(deed.raw)
    .replace(/«(?:note|text|shape|label|alt) (\d+)»/g, '«something quite different, and more of it $1»')
    .replace(/"points":\[0,0,50/g, '"points":[7,7,70');
  return { ...deed, raw: JSON.parse(other) };
}

/** Ada writes what Bo wrote in private, and the other way round; in what all can see they stay themselves. */
function swappedInSecret(deed: Deed, box: Workshop): Deed {
  if (deed.do !== 'send' || !sends(deed, /^board\./)) return deed;
  const swap = new Map<string, string>([
    ['seat-ada', 'seat-bo'],
    ['seat-bo', 'seat-ada'],
  ]);
  const seat = swap.get(deed.seat);
  const isSecret = sends(deed, /AddItems/) ? addsSecretly(deed, box) : areSecret(about(deed, box));
  return seat === undefined || !isSecret ? deed : { ...deed, seat: SeatId.parse(seat) };
}
const byEitherOfThem = (deed: Deed): boolean => sends(deed, /./, 'ada') || sends(deed, /./, 'bo');

const holds = (deed: Deed): boolean => sends(deed, /^board\.(Hide|Show)Items$/);
/** What Ada wrote in private is put aside, and nothing else is together with it. */
function holdsOnlyAdas(deed: Deed, box: Workshop): boolean {
  const items = about(deed, box);
  const ada = box.actorOf(seatOf(box, 'ada'))?.author;
  return (
    !holds(deed) ||
    items.every((item) => !item.private) ||
    items.every((item) => item.private && item.author === ada)
  );
}

nobodyCanTell({
  'what somebody writes in private before the reveal, the team neither when it does not read along': {
    modes: identityModes,
    opens: opens(false),
    keeps: (deed) => !reveals(deed) && !letsTheTeamRead(deed),
    otherwise: wordedOtherwise,
    outside: ({ seat }) => seat !== 'seat-ada',
  },
  'what somebody writes in private before the reveal, from the people and the wall when the team reads along':
    {
      modes: identityModes,
      opens: opens(true),
      keeps: (deed) => !reveals(deed),
      otherwise: wordedOtherwise,
      outside: others('ada'),
    },
  'which of two people wrote something in private, the team reading along or not': {
    modes: identityModes,
    opens: opens(true),
    // In the private line they speak for themselves, also about what they wrote.
    keeps: (deed, box) =>
      !reveals(deed) &&
      !areMixed(about(deed, box)) &&
      !(byEitherOfThem(deed) && (isRepeated(deed, box) || sends(deed, /^whispers\./))),
    otherwise: swappedInSecret,
    outside: ({ seat }) => seat !== 'seat-ada' && seat !== 'seat-bo',
  },
  'that something private was put aside, before the reveal': {
    modes: identityModes,
    runs: 60,
    opens: opens(true),
    keeps: (deed, box) => !reveals(deed) && !sends(deed, /TakeBackDoings/) && holdsOnlyAdas(deed, box),
    otherwise: (deed, box) => (holds(deed) && areSecret(about(deed, box)) ? nothingInstead(deed) : deed),
    outside: others('ada'),
  },
});
