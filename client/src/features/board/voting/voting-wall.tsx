import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import type { Voting } from '@sayso/shared/features/board/voting/voting.model.ts';
import { shortWords } from './short-words.ts';
import { useStandings } from './use-standings.ts';
import { useEndedVotings, useOpenVoting } from './use-voting.ts';
import { t } from './voting.messages.ts';
import styles from './voting-wall.module.css';

/** What fits on a wall, read from the back row. */
const mostLines = 5;

/** On the wall: that people vote, and afterwards what got the most dots. */
export function VotingWall({ board }: { board: BoardId }) {
  const open = useOpenVoting(board);
  const ended = useEndedVotings(board).find(({ onWall }) => onWall);
  if (open) {
    return (
      <section className={styles.open} aria-label={t('vote', { name: open.name })}>
        <p className={styles.title}>{t('vote', { name: open.name })}</p>
        <p>{t('wallDots', { count: open.dots })}</p>
      </section>
    );
  }
  return ended ? <WallResults voting={ended} /> : null;
}

function WallResults({ voting }: { voting: Voting }) {
  const lines = useStandings(voting);
  const [first] = lines;
  const { joined, passed } = voting.tally ?? { joined: 0, passed: 0 };
  const rest = lines.length - mostLines;
  return (
    <section className={styles.results} aria-label={t('results')}>
      <p className={styles.title}>{voting.name}</p>
      {first ? (
        <ol className={styles.lines}>
          {lines.slice(0, mostLines).map(({ item, words, dots, rank }) => (
            <li key={item} className={styles.line}>
              <span className={styles.rank}>{t('rank', { rank })}</span>
              <span className={styles.words}>{shortWords(words, 80)}</span>
              <span className={styles.dots}>{t('lineDots', { count: dots })}</span>
              <span className={styles.track} aria-hidden="true">
                <span className={styles.fill} style={{ inlineSize: `${(dots / first.dots) * 100}%` }} />
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <p>{t('noDots')}</p>
      )}
      <p className={styles.foot}>
        {rest > 0 && <span>{t('wallMore', { count: rest })}</span>}
        <span>
          {t('tookPart', { count: joined })} · {t('peoplePassed', { count: passed })}
        </span>
      </p>
    </section>
  );
}
