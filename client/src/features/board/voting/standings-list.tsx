import type { Voting } from '@sayso/shared/features/board/voting/voting.model.ts';
import { useStandings } from './use-standings.ts';
import styles from './vote-results.module.css';
import { t } from './voting.messages.ts';

/** One line for each thing. Words and numbers say it all; the bar is for the eye alone. */
export function StandingsList({ voting }: { voting: Voting }) {
  const lines = useStandings(voting);
  const [first] = lines;
  if (!first) return <p className={styles.counts}>{t('noDots')}</p>;
  return (
    <ol className={styles.lines}>
      {lines.map(({ item, rank, tied, words, dots, people }) => (
        <li key={item} className={styles.line}>
          <span className={styles.rank}>{tied ? t('rankTied', { rank }) : t('rank', { rank })}</span>
          <span className={styles.words}>{words}</span>
          <span className={styles.numbers}>
            <strong>{t('lineDots', { count: dots })}</strong> {t('linePeople', { count: people })}
          </span>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.fill} style={{ inlineSize: `${(dots / first.dots) * 100}%` }} />
          </span>
        </li>
      ))}
    </ol>
  );
}
