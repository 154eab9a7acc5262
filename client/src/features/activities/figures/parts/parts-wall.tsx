import type { CSSProperties, ReactNode } from 'react';
import { AndMore } from '../and-more.tsx';
import type { Figure, Parts } from '../figure.ts';
import styles from './parts-wall.module.css';

declare module 'react' {
  interface CSSProperties {
    '--columns'?: number;
  }
}

/** More parts at a time make each of them too small for the back row. */
const most = 4;

interface PartsWallProps {
  figure: Parts;
  draw(part: Figure): ReactNode;
}

/** The first parts side by side, and how many more there are. */
export function PartsWall({ figure: { parts }, draw }: PartsWallProps) {
  const shown = parts.slice(0, most);
  const style: CSSProperties = { '--columns': shown.length === 4 ? 2 : Math.max(1, shown.length) };
  return (
    <>
      <div className={styles.parts} style={style}>
        {shown.map(({ id, title, words, figure }) => (
          <div key={id} className={styles.part}>
            <div className={styles.head}>
              <p className={styles.title} dir="auto">
                {title}
              </p>
              {words !== undefined && <p className={styles.words}>{words}</p>}
            </div>
            <div className={styles.figure}>{draw(figure)}</div>
          </div>
        ))}
      </div>
      <AndMore count={parts.length - shown.length} />
    </>
  );
}
