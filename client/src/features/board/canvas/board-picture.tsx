import type { BoardId } from '@sayso/shared/features/board/board.model.ts';
import { useEffect, useRef } from 'react';
import { useRoomConnection } from '../../../session/room-context.ts';
import { useYou } from '../../../session/use-room.ts';
import styles from './board-picture.module.css';
import { BoardScene } from './board-scene.ts';

/** All of a board, to look at: no hands, no names. */
export function BoardPicture({ board }: { board: BoardId }) {
  const connection = useRoomConnection();
  const you = useYou();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const nothing = () => {};
    const events = { select: nothing, edit: nothing, compose: nothing, frame: nothing };
    const scene = new BoardScene({ host: host.current, connection, you, board, display: true }, events);
    return () => scene.destroy();
  }, [connection, you, board]);
  return <div ref={host} className={styles.picture} aria-hidden="true" />;
}
