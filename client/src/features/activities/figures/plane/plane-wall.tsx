import { classNames } from '../../../../ui/class-names.ts';
import { AndMore } from '../and-more.tsx';
import type { Plane } from '../figure.ts';
import { fitting } from '../fitting.ts';
import { useWallRoom } from '../use-wall-room.ts';
import { PlaneGround } from './plane-ground.tsx';
import { PlaneSets } from './plane-sets.tsx';
import styles from './plane-wall.module.css';

/** Room that a set needs in the list, in letters. */
const setHeight = 3.1;

/** The square as high as the wall, with the words of its ends around it and the sets beside. */
export function PlaneWall({ figure }: { figure: Plane }) {
  const [box, room] = useWallRoom();
  const { across, up, sets } = figure;
  const shown = sets.slice(0, room ? fitting(sets.length, Math.floor(room.height / setHeight)) : sets.length);
  return (
    <div className={styles.wall} ref={box}>
      <div className={classNames(styles.frame, !across && styles.bare)}>
        {up && (
          <p className={styles.high} dir="auto">
            {up.high}
          </p>
        )}
        {across && (
          <p className={styles.left} dir="auto">
            {across.low}
          </p>
        )}
        <div className={styles.square}>
          <PlaneGround figure={figure} />
        </div>
        {across && (
          <p className={styles.right} dir="auto">
            {across.high}
          </p>
        )}
        {up && (
          <p className={styles.low} dir="auto">
            {up.low}
          </p>
        )}
      </div>
      <div className={styles.sets}>
        <PlaneSets sets={shown} />
        <AndMore count={sets.length - shown.length} />
      </div>
    </div>
  );
}
