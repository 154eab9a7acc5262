import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { useLayoutEffect, useRef } from 'react';
import { picturesOf } from '../../../session/pictures.ts';
import { useRoomConnection } from '../../../session/room-context.ts';
import { useYou } from '../../../session/use-room.ts';
import { followOnWall } from '../together/on-wall.ts';
import { layMarks } from '../voting/canvas-marks.ts';
import styles from './board-picture.module.css';
import { BoardScene } from './board-scene.ts';
import type { LoadImage } from './picture-shelf.ts';

const nothing = (): void => {};
const events = {
  ...{ edit: nothing, write: nothing, composeAt: nothing, toolDone: nothing, frame: nothing },
};

/** All of a board, to look at: no hands, no names. */
export function BoardPicture({ board }: { board: BoardId }) {
  const connection = useRoomConnection();
  const you = useYou();
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const loadImage: LoadImage = (id) => picturesOf(connection).bitmap(id);
    const setting = { host: host.current, connection, you, board, loadImage, display: true };
    const scene = new BoardScene(setting, events);
    const takeOff = layMarks(scene);
    const leave = followOnWall(scene);
    return () => {
      leave();
      takeOff();
      scene.destroy();
    };
  }, [connection, you, board]);
  return <div ref={host} className={styles.picture} aria-hidden="true" />;
}
