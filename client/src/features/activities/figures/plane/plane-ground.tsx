import { type CSSProperties, useState } from 'react';
import type { Plane } from '../figure.ts';
import { t } from '../figures.messages.ts';
import { markerPath } from '../marker.ts';
import { StoredPicture } from '../stored-picture.tsx';
import styles from './plane-ground.module.css';
import { spotSize, together } from './together.ts';

declare module 'react' {
  interface CSSProperties {
    '--ratio'?: number;
  }
}

/** The square, or the picture in its own shape, with all dots and the medians. For the eye: the list of sets says it in words. */
export function PlaneGround({ figure: { picture, sets } }: { figure: Plane }) {
  const [ratio, setRatio] = useState(1);
  const style: CSSProperties = { '--ratio': ratio };
  return (
    <div className={styles.ground} style={style}>
      {picture ? (
        <StoredPicture id={picture.id} alt={picture.alt} onRatio={setRatio} />
      ) : (
        <span className={styles.cross} aria-hidden="true" />
      )}
      <svg className={styles.dots} aria-hidden="true">
        {sets.flatMap(({ id, series, dots }) =>
          together(dots).map(({ x, y, people }) => (
            <svg
              key={`${id}/${x}/${y}`}
              className={styles.spot}
              x={percent(x)}
              y={percent(1 - y)}
              width="0.52em"
              height="0.52em"
              viewBox="0 0 1 1"
              aria-hidden="true"
            >
              <g transform={`scale(${spotSize(people)})`}>
                <path className={styles.dot} d={markerPath(series)} fill={`var(--series-${series})`} />
                {people > 1 && (
                  <text className={styles.count} y={0.42}>
                    {people}
                  </text>
                )}
              </g>
            </svg>
          )),
        )}
        {sets.map(
          ({ id, label, series, middle, dots }) =>
            middle &&
            dots.length > 0 && (
              <svg
                key={id}
                className={styles.spot}
                x={percent(middle.x)}
                y={percent(1 - middle.y)}
                width="1em"
                height="1em"
                viewBox="0 0 1 1"
                aria-hidden="true"
              >
                <circle className={styles.halo} r={0.85} />
                <circle className={styles.ring} r={0.85} stroke={`var(--series-${series})`} />
                <text
                  className={styles.middle}
                  y={middle.y > 0.85 ? 1.85 : -1.1}
                  textAnchor={middle.x < 0.2 ? 'start' : middle.x > 0.8 ? 'end' : 'middle'}
                >
                  {sets.length > 1 ? label : t('middle')}
                </text>
              </svg>
            ),
        )}
      </svg>
    </div>
  );
}

const percent = (share: number): string => `${share * 100}%`;
