import type { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { picturesOf } from '../../../session/pictures.ts';
import { useRoomConnection } from '../../../session/room-context.ts';
import { useYou } from '../../../session/use-room.ts';
import type { ChosenPlace } from '../writing/use-composer.ts';
import { BoardScene } from './board-scene.ts';
import { keptPlace } from './getting-around/kept-place.ts';
import { BoardKeys } from './hands/board-keys.ts';
import { coveredBy, placeBeside } from './place-beside.ts';
import type { NewWords } from './writing-place.ts';

/**
 * What is open over the picture. `chain`: opened by a hand on the picture, so that Tab goes on to the next note instead of
 * the next button.
 */
export type Overlay =
  | { readonly what: 'nothing' }
  | { readonly what: 'compose'; readonly place?: ChosenPlace | undefined; readonly chain: boolean }
  | { readonly what: 'write'; readonly words: NewWords }
  | { readonly what: 'edit'; readonly id: ItemId; readonly chain: boolean; readonly reopened?: boolean };

export interface Drawn {
  readonly scene: BoardScene;
  readonly keys: BoardKeys;
}

interface SceneUse {
  /** Whether there was a tool to put away. */
  putToolAway: () => boolean;
  mayCompose: () => boolean;
  remove: (ids: readonly ItemId[]) => void;
}

/** A scene for as long as its host is on the page, and the little of it that React draws. */
export function useScene(board: BoardId, host: RefObject<HTMLDivElement | null>, use: SceneUse) {
  const connection = useRoomConnection();
  const you = useYou();
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const editor = useRef<HTMLDivElement>(null);
  const [overlay, setOverlay] = useState<Overlay>({ what: 'nothing' });
  const [said, say] = useState('');
  const latest = useRef(use);
  useEffect(() => {
    latest.current = use;
  });

  // Before the page is painted: the board is in its first picture.
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const putToolAway = () => latest.current.putToolAway();
    const place = keptPlace(connection.seatKey, board);
    const scene = new BoardScene(
      {
        host: element,
        connection,
        you,
        board,
        loadImage: (id) => picturesOf(connection).bitmap(id),
        before: place.read(),
        display: false,
      },
      {
        edit: (id) => setOverlay({ what: 'edit', id, chain: true }),
        write(words) {
          putToolAway();
          setOverlay({ what: 'write', words });
        },
        composeAt(box) {
          if (!latest.current.mayCompose()) return;
          const place = { x: box.x, y: box.y, section: scene.sectionOf(box) };
          setOverlay({ what: 'compose', place, chain: true });
        },
        toolDone: () => void putToolAway(),
        frame: (area) => placeBeside(toolbar.current, area, element),
      },
    );
    const keys = new BoardKeys(scene, connection, board, {
      say,
      edit: (id) => setOverlay({ what: 'edit', id, chain: false }),
      compose: () => latest.current.mayCompose() && setOverlay({ what: 'compose', chain: true }),
      remove: (ids) => latest.current.remove(ids),
      putToolAway,
    });
    setDrawn({ scene, keys });
    const stopKeeping = place.keep(scene);
    return () => {
      stopKeeping();
      setDrawn(null);
      scene.destroy();
    };
  }, [host, connection, you, board]);

  useLayoutEffect(() => {
    if (!drawn) return;
    drawn.scene.camera.cover(coveredBy(editor.current, host.current), overlay.what !== 'nothing');
    drawn.scene.tellFrame();
  }, [drawn, overlay, host]);

  return { drawn, toolbar, editor, overlay, setOverlay, said, say };
}
