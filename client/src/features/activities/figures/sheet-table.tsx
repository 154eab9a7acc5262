import type { Counts } from '@sayso/shared/features/activities/activities.model.ts';
import type { Sheet } from '@sayso/shared/features/activities/activity-kind.ts';
import { t } from '../activities.messages.ts';
import styles from './sheet-table.module.css';

interface SheetTableProps {
  sheet: Sheet;
  counts: Counts;
}

/** The same results in rows and columns. Passes stand apart: they are no answer among others. */
export function SheetTable({ sheet: { header, rows }, counts }: SheetTableProps) {
  const [first = '', ...others] = header;
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((name) => (
              <th key={name} scope="col" className={styles.number}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own, and nothing in them has a state
            <tr key={place}>
              <th scope="row">{row[0]}</th>
              {row.slice(1).map((cell, column) => (
                <td key={others[column]} className={styles.number}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('passedRow')}</th>
            <td className={styles.number} colSpan={Math.max(1, others.length)}>
              {counts.passed}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
