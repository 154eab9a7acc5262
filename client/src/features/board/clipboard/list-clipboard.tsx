import { type BoardId, ItemId, type SectionId } from '@sayso/shared/features/board/board-ids.ts';
import { kindOf } from '@sayso/shared/features/board/kinds/kinds.ts';
import { sectionsInOrder } from '@sayso/shared/features/board/sections/section-layout.ts';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useRoomConnection } from '../../../session/room-context.ts';
import { around, sectionFrames, sectionUnder } from '../canvas/ground/section-frames.ts';
import { useChoosingStore } from '../list/choosing.ts';
import { ManyNotes } from '../out-and-in/in/many-notes.tsx';
import { Describe } from './describe.tsx';
import { useClipboardKeys } from './use-clipboard-keys.ts';

/**
 * Copy, cut and paste in the list: what is chosen there, else the thing that has the focus. What is pasted comes below
 * all that is there; lines go to the section that has the focus.
 */
export function ListClipboard({ board, promise }: { board: BoardId; promise: ReactNode }) {
  const { store } = useRoomConnection();
  const choosing = useChoosingStore();
  const mark = useRef<HTMLSpanElement>(null);
  const root = useRef<Element | null>(null);
  const [asked, setAsked] = useState<string>();
  const [undescribed, setUndescribed] = useState<ItemId>();
  useEffect(() => {
    root.current = mark.current?.parentElement ?? null;
  }, []);
  const state = () => store.getState().room.board;

  useClipboardKeys(board, root, {
    chosen() {
      const { on, ids } = choosing.getState();
      if (on && ids.length > 0) return ids;
      const focused = focusedItem();
      return focused === undefined ? [] : [focused];
    },
    middle() {
      const lying = [...state().items.values()].filter((item) => item.board === board);
      const area = around(
        lying.map(({ x, y, width, height }) => ({ minX: x, minY: y, maxX: x + width, maxY: y + height })),
      );
      const below = kindOf('note').size.height;
      return area ? { x: (area.minX + area.maxX) / 2, y: area.maxY + below } : { x: 0, y: 0 };
    },
    sectionOf: (box) => sectionUnder(sectionFrames(state(), board, state().items.values()), box),
    section() {
      const focused = focusedItem();
      const item = focused === undefined ? undefined : state().items.get(focused);
      return item ? item.section : onlySection(sectionsInOrder(state(), board));
    },
    onPasted: () => {},
    ask: setAsked,
    describe: setUndescribed,
  });
  return (
    <>
      <span ref={mark} hidden />
      {asked !== undefined && (
        <ManyNotes board={board} pasted={asked} promise={promise} onClose={() => setAsked(undefined)} />
      )}
      {undescribed && <Describe id={undescribed} onClose={() => setUndescribed(undefined)} />}
    </>
  );
}

/** Without a focus, the first one is as good as any. */
const onlySection = (sections: readonly { readonly id: SectionId }[]): SectionId | null =>
  sections[0]?.id ?? null;

function focusedItem(): ItemId | undefined {
  const row = document.activeElement?.closest('li[id^="item-"]');
  return row ? ItemId.safeParse(row.id.slice('item-'.length)).data : undefined;
}
