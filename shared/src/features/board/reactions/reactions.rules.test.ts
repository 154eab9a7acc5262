import { expect, it } from 'vitest';
import { given } from '../../../testing/given.ts';
import {
  ada,
  added,
  bo,
  closed,
  created,
  id,
  mo,
  onOpenBoard,
  wall,
  writing,
} from '../../../testing/on-board.ts';
import { boardCommands } from '../board.commands.ts';
import type { BoardEvent } from '../board.events.ts';
import { board } from '../board.feature.ts';
import { countMarks } from './marks.ts';
import type { ReactionsCommand } from './reactions.commands.ts';
import { type Reaction, reactions } from './reactions.model.ts';

const react = (reaction: Reaction = 'heart', on = true): ReactionsCommand => ({
  ...{ type: 'board.React', id, reaction, on },
});
const reacted = (who: typeof ada, reaction: Reaction = 'heart', on = true): BoardEvent => ({
  ...{ type: 'board.Reacted', id, author: who.author, reaction, on },
});
const onNote = (...events: readonly BoardEvent[]) => onOpenBoard(added(ada), ...events);

it('[RC1] everybody gives reactions and takes them back, each once', () => {
  for (const who of [ada, bo, mo]) {
    onNote()
      .when(react(), who)
      .then([reacted(who)]);
    onNote(reacted(who)).when(react(), who).then([]);
    onNote(reacted(who))
      .when(react('heart', false), who)
      .then([reacted(who, 'heart', false)]);
    onNote().when(react('heart', false), who).then([]);
  }
  onNote().when(react(), wall).refused('board.only-watching');
  for (const reaction of reactions)
    onNote()
      .when(react(reaction), ada)
      .then([reacted(ada, reaction)]);
  const odd = { type: 'board.React', id, reaction: 'fire', on: true };
  expect(boardCommands['board.React'].safeParse(odd).success).toBe(false);
});

it('[RC1] one person counts once for each reaction', () => {
  const { state } = onNote(reacted(ada), reacted(ada), reacted(bo), reacted(bo, 'star'), reacted(mo));
  expect(countMarks(state, id)).toEqual({ heart: 3, star: 1 });
  board.evolve(state, reacted(bo, 'star', false));
  expect(countMarks(state, id)).toEqual({ heart: 3 });
});

it('[RC2] nothing hidden, private or gone, and nothing on a closed board or in private writing', () => {
  onOpenBoard().when(react(), ada).refused('board.item-gone');
  onOpenBoard(added(ada, { hidden: true }))
    .when(react(), ada)
    .refused('board.item-gone');
  onOpenBoard(added(ada, { hidden: true }))
    .when(react(), mo)
    .refused('board.item-gone');
  onOpenBoard(added(ada, { private: true }))
    .when(react(), ada)
    .refused('board.item-gone');
  onNote(writing()).when(react(), bo).refused('board.writing-in-private');
  for (const who of [ada, mo]) onNote(closed).when(react(), who).refused('board.not-open');
  given(board, [created, added(mo)])
    .when(react(), mo)
    .refused('board.item-gone');
});

it('[RC5] reactions go with the thing, from the log too', () => {
  const { state } = onNote(reacted(ada), { type: 'board.ItemDeleted', id });
  expect(state.marks.size).toBe(0);
  const { subject, erases, scrub } = board.erasure;
  expect(erases({ type: 'board.ItemDeleted', id })).toBe(subject(reacted(ada)));
  expect(JSON.stringify(scrub(reacted(ada)))).not.toContain('author-ada');
  expect(onNote(scrub(reacted(ada))).state.marks.size).toBe(0);
});

it('[RC6] there is a pace', () => {
  expect(board.paces['board.React'].perSecond).toBeLessThan(10);
});
