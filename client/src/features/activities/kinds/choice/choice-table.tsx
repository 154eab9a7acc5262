import type { Counts } from '@sayso/shared/features/activities/activities.model.ts';
import type { ChoiceSetup, ChoiceTally } from '@sayso/shared/features/activities/kinds/choice/choice.ts';
import type { ResultsProps } from '../../activity-ui.ts';
import { shareWords } from '../../share-words.ts';
import { barsOf } from './bars-of.ts';
import { t } from './choice.messages.ts';
import styles from './choice-table.module.css';

/** The same results in rows and columns. Passes stand apart: they are no option. */
export function ChoiceTable(props: ResultsProps<ChoiceSetup, ChoiceTally> & { counts: Counts }) {
  const { setup, tally, sorted, counts } = props;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('tableCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('optionHeader')}</th>
          <th scope="col" className={styles.number}>
            {t('peopleHeader')}
          </th>
        </tr>
      </thead>
      <tbody>
        {barsOf(setup, tally, sorted).map(({ id, label, people }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td className={styles.number}>{shareWords(people, tally.answered)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('passedRow')}</th>
          <td className={styles.number}>{counts.passed}</td>
        </tr>
      </tfoot>
    </table>
  );
}
