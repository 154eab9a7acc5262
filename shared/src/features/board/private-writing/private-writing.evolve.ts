import { changeEntity } from '../../../room/entities.ts';
import type { EvolveTable } from '../board.part.ts';
import type { PrivateWritingEvent, PrivateWritingNotice } from './private-writing.model.ts';

export const evolvePrivateWriting: EvolveTable<PrivateWritingEvent | PrivateWritingNotice> = {
  'board.PrivateWritingStarted': ({ boards }, { board, writing }) => changeEntity(boards, board, { writing }),
  'board.Revealed'({ boards, items, blanks }, { board, places }) {
    changeEntity(boards, board, { writing: null });
    blanks.delete(board);
    for (const { id, ...place } of places) changeEntity(items, id, { ...place, private: false });
  },
  'board.BlanksCounted'({ blanks }, { board, blanks: counted }) {
    if (counted.length > 0) blanks.set(board, counted);
    else blanks.delete(board);
  },
  'board.ItemsRevealed'({ boards, items, blanks }, { board, items: shown }) {
    changeEntity(boards, board, { writing: null });
    blanks.delete(board);
    for (const item of shown) items.set(item.id, item);
  },
};
