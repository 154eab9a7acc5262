import { levelGround, levelLook } from '../../../../ui/levels.ts';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import type { Levels, LevelsRow } from '../figure.ts';
import { t } from '../figures.messages.ts';
import styles from './levels-strip.module.css';

interface LevelsStripProps {
  row: LevelsRow;
  levels: Levels['levels'];
}

/** One row as a strip of pieces, as long as people were many. Read out as one short list. */
export function LevelsStrip({ row: { people }, levels }: LevelsStripProps) {
  const said = levels.map(({ label }, at) => t('perLevel', { label, people: people[at] ?? 0 })).join(', ');
  const answered = people.reduce((sum, count) => sum + count, 0);
  return (
    <>
      <span className={styles.strip} aria-hidden="true">
        {levels.map(({ id, tone }, at) => {
          const count = people[at] ?? 0;
          return (
            <span
              key={id}
              className={styles.piece}
              style={{
                ...levelLook(tone),
                inlineSize: answered === 0 ? 0 : `${(count / answered) * 100}%`,
              }}
            >
              {count > 0 && (
                <span className={styles.number} style={{ background: levelGround(tone) }}>
                  {count}
                </span>
              )}
            </span>
          );
        })}
      </span>
      {answered > 0 && <VisuallyHidden>{said}</VisuallyHidden>}
    </>
  );
}
