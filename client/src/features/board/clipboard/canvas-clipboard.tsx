import type { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Point } from '../canvas/camera.ts';
import { useBoardScene } from '../canvas/scene-context.ts';
import { ManyNotes } from '../out-and-in/in/many-notes.tsx';
import { Describe } from './describe.tsx';
import { useClipboardKeys } from './use-clipboard-keys.ts';

/** Copy, cut and paste on the picture: what is pasted lies where the pointer is, else in the middle of what is seen. */
export function CanvasClipboard({ board, promise }: { board: BoardId; promise: ReactNode }) {
  const scene = useBoardScene();
  const root = useRef<HTMLElement | null>(null);
  const pointer = useRef<Point>(undefined);
  const [asked, setAsked] = useState<string>();
  const [undescribed, setUndescribed] = useState<ItemId>();

  useEffect(() => {
    root.current = scene?.host.parentElement ?? null;
    if (!scene) return;
    const { host } = scene;
    const move = ({ clientX: x, clientY: y }: PointerEvent): void => {
      pointer.current = { x, y };
    };
    const leave = (): void => {
      pointer.current = undefined;
    };
    host.addEventListener('pointermove', move);
    host.addEventListener('pointerleave', leave);
    return () => {
      host.removeEventListener('pointermove', move);
      host.removeEventListener('pointerleave', leave);
    };
  }, [scene]);

  useClipboardKeys(board, root, {
    chosen: () => scene?.selection.ids ?? [],
    middle() {
      if (!scene) return { x: 0, y: 0 };
      if (pointer.current) return scene.boardPointAt(pointer.current);
      const { minX, minY, maxX, maxY } = scene.seen();
      return { x: (minX + maxX) / 2, y: (minY + maxY) / 2 };
    },
    sectionOf: (box) => scene?.sectionOf(box) ?? null,
    section: () => undefined,
    onPasted(ids) {
      scene?.follow(ids);
      scene?.select(ids);
    },
    ask: setAsked,
    describe: setUndescribed,
  });
  return (
    <>
      {asked !== undefined && (
        <ManyNotes board={board} pasted={asked} promise={promise} onClose={() => setAsked(undefined)} />
      )}
      {undescribed && <Describe id={undescribed} onClose={() => setUndescribed(undefined)} />}
    </>
  );
}
