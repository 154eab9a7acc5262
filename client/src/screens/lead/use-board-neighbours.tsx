import { ItemId as StepId } from '@sayso/shared/features/agenda/agenda.model.ts';
import { ThingId } from '@sayso/shared/features/whispers/about.ts';
import { type ReactNode, useMemo, useState } from 'react';
import type { BoardNeighbours, NamedItem } from '../../features/board/neighbours.ts';
import { WriteToWriter } from '../../features/whispers/write-to-writer.tsx';
import { freshId } from '../../session/fresh-id.ts';
import { useRoomConnection } from '../../session/room-context.ts';
import { t } from './lead.messages.ts';

/** What the console can do with what is on a board: write to its writer, and take a new board into the agenda. */
export function useBoardNeighbours(): { neighbours: BoardNeighbours; writing: ReactNode } {
  const { store, send } = useRoomConnection();
  const [to, setTo] = useState<NamedItem>();
  const neighbours = useMemo(
    (): BoardNeighbours => ({
      writeToWriter: setTo,
      placeBoard(id, title) {
        const { current } = store.getState().room.agenda;
        void send({
          ...{ type: 'agenda.AddItem', id: freshId(StepId), title, instruction: '' },
          shows: { what: 'board', id },
          ...(current === null ? {} : { after: current }),
        });
        return t(current === null ? 'boardPlacedEnd' : 'boardPlaced');
      },
    }),
    [store, send],
  );
  const writing = to && (
    <WriteToWriter
      key={to.id}
      note={ThingId.parse(to.id)}
      words={to.words}
      onClose={() => setTo(undefined)}
    />
  );
  return { neighbours, writing };
}
