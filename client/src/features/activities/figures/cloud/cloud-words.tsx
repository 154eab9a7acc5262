import type { CSSProperties } from 'react';
import hidden from '../../../../ui/visually-hidden.module.css';
import type { Cloud } from '../figure.ts';
import { t } from '../figures.messages.ts';
import styles from './cloud.module.css';
import { cloudColour } from './cloud-colour.ts';
import type { CloudDrawing } from './cloud-layout.ts';

interface CloudWordsProps {
  figure: Cloud;
  drawing: CloudDrawing | undefined;
}

/** The picture is for the eye; the list beside it, most people first, says the same and how many. */
export function CloudWords({ figure: { words }, drawing }: CloudWordsProps) {
  return (
    <>
      {words.length > 0 && (
        <svg
          className={styles.picture}
          viewBox={drawing && `${drawing.left} ${drawing.top} ${drawing.width} ${drawing.height}`}
          aria-hidden="true"
        >
          {drawing?.words.map(({ id, text, x, y, size }) => {
            const place: CSSProperties = {
              transform: `translate(${x}px, ${y}px)`,
              fontSize: `${size}px`,
              fill: `var(--series-${cloudColour(id)})`,
            };
            return (
              <text key={id} className={styles.word} style={place}>
                {text}
              </text>
            );
          })}
        </svg>
      )}
      <ol className={hidden.hidden}>
        {words.map(({ id, text, people }) => (
          <li key={id}>
            <span dir="auto">{text}</span>: {t('people', { count: people })}
          </li>
        ))}
      </ol>
    </>
  );
}
