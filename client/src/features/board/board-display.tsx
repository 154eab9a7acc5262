import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { lazy, Suspense } from 'react';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { t } from './board.messages.ts';
import styles from './board-display.module.css';
import { BoardWords } from './list/board-words.tsx';
import { WritingOnWall } from './private-writing/writing-on-wall.tsx';
import { VotingWall } from './voting/voting-wall.tsx';

const BoardPicture = lazy(async () => {
  const { BoardPicture: Picture } = await import('./canvas/board-picture.tsx');
  return { default: Picture };
});

/** A board on the wall: fills its box, always shows all of it. */
export function BoardDisplay({ board }: { board: BoardId }) {
  return (
    <div className={styles.display}>
      <WritingOnWall board={board} />
      <div className={styles.picture}>
        <Suspense fallback={<Waiting title={t('loading')} />}>
          <BoardPicture board={board} />
        </Suspense>
      </div>
      <VotingWall board={board} />
      <VisuallyHidden>
        <BoardWords board={board} />
      </VisuallyHidden>
    </div>
  );
}
