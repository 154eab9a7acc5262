import type { BoardId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import { sectionsInOrder } from '@sayso/shared/features/board/sections/section-layout.ts';
import { useRef, useState } from 'react';
import { useRoomConnection } from '../../../../session/room-context.ts';
import { around } from '../../canvas/ground/section-frames.ts';
import { type Added, addItems } from './add-items.ts';
import { newNotes } from './new-notes.ts';
import type { NoteLine } from './note-lines.ts';

/** Notes that are being added; undefined when none are. */
export interface UnderWay {
  readonly done: number;
  readonly all: number;
}

/** Adds many notes, with a way to stop. */
export function useAdding(board: BoardId) {
  const connection = useRoomConnection();
  const [underWay, setUnderWay] = useState<UnderWay>();
  const stopped = useRef(false);

  /** `onRest`: the lines that are still to come, whenever they are fewer. */
  async function add(
    lines: readonly NoteLine[],
    section: SectionId | null,
    onRest: (rest: readonly NoteLine[]) => void,
  ): Promise<Added & { readonly stopped: boolean }> {
    const state = connection.store.getState().room.board;
    const sections = sectionsInOrder(state, board);
    const lying = [...state.items.values(), ...sections].filter((one) => one.board === board);
    const area = around(
      lying.map(({ x, y, width, height }) => ({ minX: x, minY: y, maxX: x + width, maxY: y + height })),
    );
    stopped.current = false;
    setUnderWay({ done: 0, all: lines.length });
    const added = await addItems(connection, {
      board,
      items: newNotes(lines, { sections, section, area }),
      onKept: (kept) => onRest(lines.slice(kept)),
      onAdded: (done) => setUnderWay({ done, all: lines.length }),
      stops: () => stopped.current,
    });
    setUnderWay(undefined);
    return { ...added, stopped: stopped.current && added.count < lines.length };
  }

  const stop = () => {
    stopped.current = true;
  };
  return { underWay, add, stop };
}
