import type { BoardId, NoteId } from '@sayso/shared/features/board/board.model.ts';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useRoomConnection } from '../../../session/room-context.ts';
import { useYou } from '../../../session/use-room.ts';
import type { ChosenPlace } from '../use-composer.ts';
import { BoardKeys } from './board-keys.ts';
import { BoardScene } from './board-scene.ts';
import { coveredBy, placeBeside } from './place-beside.ts';

/** What is open over the picture. */
export type Overlay =
  | { readonly what: 'nothing' }
  | { readonly what: 'compose'; readonly place?: ChosenPlace | undefined }
  | { readonly what: 'edit'; readonly id: NoteId };

interface Drawn {
  readonly scene: BoardScene;
  readonly keys: BoardKeys;
}

/** A scene for as long as its host is on the page, and the little of it that React draws. */
export function useScene(board: BoardId, host: RefObject<HTMLDivElement | null>) {
  const connection = useRoomConnection();
  const you = useYou();
  const drawn = useRef<Drawn | null>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const editor = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<NoteId | null>(null);
  const [overlay, setOverlay] = useState<Overlay>({ what: 'nothing' });
  const [said, say] = useState('');

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const edit = (id: NoteId) => setOverlay({ what: 'edit', id });
    const scene = new BoardScene(
      { host: element, connection, you, board, display: false },
      {
        select: setSelected,
        edit,
        compose: (place) => setOverlay({ what: 'compose', place }),
        frame: (area) => placeBeside(toolbar.current, area, element),
      },
    );
    drawn.current = { scene, keys: new BoardKeys(scene, connection, board, { say, edit }) };
    return () => {
      drawn.current = null;
      scene.destroy();
    };
  }, [host, connection, you, board]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when something else is open
  useLayoutEffect(() => {
    drawn.current?.scene.camera.cover(coveredBy(editor.current, host.current), editor.current !== null);
    drawn.current?.scene.tellFrame();
  }, [selected, overlay, host]);

  return { drawn, toolbar, editor, selected, overlay, setOverlay, said };
}
