import type { BoardEvent, BoardNotice } from './board.events.ts';
import { type EvolveTable, rowOf } from './board.part.ts';
import type { BoardState } from './board.state.ts';
import { evolveBoards } from './boards/boards.evolve.ts';
import { evolveGroups } from './groups/groups.evolve.ts';
import { evolveItems } from './items/items.evolve.ts';
import { evolvePrivateWriting } from './private-writing/private-writing.evolve.ts';
import { evolveReactions, reactionsGo } from './reactions/reactions.evolve.ts';
import { evolveSections } from './sections/sections.evolve.ts';
import { evolveTogether } from './together/together.evolve.ts';
import { dotsGoBack, evolveVoting } from './voting/voting.evolve.ts';

const table: EvolveTable<BoardEvent | BoardNotice> = {
  ...evolveBoards,
  ...evolveSections,
  ...evolveItems,
  ...evolveGroups,
  ...evolvePrivateWriting,
  ...evolveTogether,
  ...evolveVoting,
  ...evolveReactions,
  'board.BoardRevealed'(state, { board, sections, groups, items }) {
    state.boards.set(board.id, board);
    for (const section of sections) state.sections.set(section.id, section);
    for (const group of groups) state.groups.set(group.id, group);
    for (const item of items) state.items.set(item.id, item);
  },
};

export function evolveBoard(state: BoardState, event: BoardEvent | BoardNotice): void {
  rowOf<(state: BoardState, event: BoardEvent | BoardNotice) => void>(table, event.type)?.(state, event);
  dotsGoBack(state, event);
  reactionsGo(state, event);
}
