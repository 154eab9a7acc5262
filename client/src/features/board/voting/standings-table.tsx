import type { Voting } from '@sayso/shared/features/board/voting/voting.model.ts';
import { useStandings } from './use-standings.ts';
import styles from './vote-results.module.css';
import { t } from './voting.messages.ts';

/** The same results in rows and columns. */
export function StandingsTable({ voting }: { voting: Voting }) {
  const lines = useStandings(voting);
  if (lines.length === 0) return <p className={styles.counts}>{t('noDots')}</p>;
  return (
    <table className={styles.table}>
      <caption className={styles.counts}>{t('caption', { name: voting.name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('place')}</th>
          <th scope="col">{t('thing')}</th>
          <th scope="col" className={styles.number}>
            {t('dots')}
          </th>
          <th scope="col" className={styles.number}>
            {t('people')}
          </th>
          <th scope="col" className={styles.number}>
            {t('share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ item, rank, tied, words, dots, people, share }) => (
          <tr key={item}>
            <td>{tied ? t('rankTied', { rank }) : t('rank', { rank })}</td>
            <th scope="row">{words}</th>
            <td className={styles.number}>{dots}</td>
            <td className={styles.number}>{people}</td>
            <td className={styles.number}>{t('percent', { percent: Math.round(share * 100) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
