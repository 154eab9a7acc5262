import { changeEntity } from '../../../room/entities.ts';
import type { BoardEvent } from '../board.events.ts';
import type { EvolveTable } from '../board.part.ts';
import { type BoardsEvent, newBoard } from './boards.model.ts';

export const evolveBoards: EvolveTable<BoardsEvent | Extract<BoardEvent, { type: 'board.BoardCreated' }>> = {
  'board.BoardCreated'({ boards, sections }, { id, title, sections: made }) {
    boards.set(id, newBoard(id, title));
    for (const section of made) sections.set(section.id, section);
  },
  'board.BoardRenamed': ({ boards }, { id, title }) => changeEntity(boards, id, { title }),
  'board.BoardOpened': ({ boards }, { id }) => changeEntity(boards, id, { open: true, shown: true }),
  'board.BoardClosed': ({ boards }, { id }) => changeEntity(boards, id, { open: false }),
  'board.Allowed'({ boards }, { board: id, allows }) {
    const board = boards.get(id);
    if (board) changeEntity(boards, id, { allows: { ...board.allows, ...allows } });
  },
  'board.ToolsChosen': ({ boards }, { board, tools }) => changeEntity(boards, board, { tools }),
  'board.BackgroundSet': ({ boards }, { board, background }) => changeEntity(boards, board, { background }),
};
