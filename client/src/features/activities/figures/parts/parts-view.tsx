import type { ReactNode } from 'react';
import { Heading } from '../../../../ui/heading.tsx';
import type { Figure, Parts } from '../figure.ts';
import styles from './parts-view.module.css';

interface PartsViewProps {
  figure: Parts;
  draw(part: Figure): ReactNode;
}

/** Several figures under one another, each with its own title. */
export function PartsView({ figure: { parts }, draw }: PartsViewProps) {
  return (
    <div className={styles.parts}>
      {parts.map(({ id, title, words, figure }) => (
        <div key={id} className={styles.part}>
          <div className={styles.head}>
            <Heading level={4} dir="auto">
              {title}
            </Heading>
            {words !== undefined && <p className={styles.words}>{words}</p>}
          </div>
          {draw(figure)}
        </div>
      ))}
    </div>
  );
}
