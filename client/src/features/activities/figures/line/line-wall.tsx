import type { Line } from '../figure.ts';
import { stacked } from '../stacks.ts';
import { useWallRoom } from '../use-wall-room.ts';
import styles from './line-wall.module.css';
import { NumberLine } from './number-line.tsx';

/** What stands below the dots: the ends, the marks and the band. Rows of words, in letters. */
const wordsHeight = 2;
const rowHeight = 1.6;
const heightForBand = 10;
/** Dots are as large as they can be, and never more of them side by side than the last. */
const sizes = [22, 28, 34, 40, 46, 52];

/** The line as wide as the wall, its dots as high as there is room. */
export function LineWall({ figure }: { figure: Line }) {
  const [box, room] = useWallRoom();
  const short = room !== undefined && room.height < heightForBand;
  const below = wordsHeight + rowHeight * (figure.marks.length + (figure.band && !short ? 1 : 0));
  const shape = room ? Math.max(0.08, (room.height - below) / room.width) : 0.3;
  const across = sizes.find((size) => isDots(figure, size, shape)) ?? 46;
  const high = Math.floor(shape * across);
  return (
    <div className={styles.box} ref={box}>
      <NumberLine figure={figure} across={across} high={high} fills short={short} />
    </div>
  );
}

const isDots = (figure: Line, across: number, shape: number): boolean =>
  stacked(figure.dots, figure, { across, high: Math.floor(shape * across) }).as === 'dots';
