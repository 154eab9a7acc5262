import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './board-display.module.css';
import { BoardWords } from './list/board-words.tsx';
import { picturePart } from './picture-part.ts';
import { WritingOnWall } from './private-writing/writing-on-wall.tsx';
import { VotingWall } from './voting/voting-wall.tsx';

const BoardPicture = picturePart.Part;

/** A board on the wall: fills its box, always shows all of it. */
export function BoardDisplay({ board }: { board: BoardId }) {
  return (
    <div className={styles.display}>
      <WritingOnWall board={board} />
      <div className={styles.picture}>
        <BoardPicture board={board} />
      </div>
      <VotingWall board={board} />
      <VisuallyHidden>
        <BoardWords board={board} />
      </VisuallyHidden>
    </div>
  );
}
