import type { Counts } from '@sayso/shared/features/activities/activities.model.ts';
import type { Sheet } from '@sayso/shared/features/activities/activity-kind.ts';
import { useId } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import { t } from '../activities.messages.ts';
import styles from './sheet-table.module.css';

interface SheetTableProps {
  sheet: Sheet;
  counts: Counts;
}

/** The same results in rows and columns. Passes stand apart: they are no answer among others. */
export function SheetTable({ sheet: { header, rows }, counts }: SheetTableProps) {
  const id = useId();
  const [first = '', ...others] = header;
  const numbers = others.map((_, column) => rows.every((row) => typeof row[column + 1] === 'number'));
  const look = (column: number): string => classNames(numbers[column] && styles.number);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would say that something has to be filled in
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be moved sideways must be reachable by keyboard
    <div className={styles.box} role="group" aria-labelledby={id} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption} id={id}>
          {t('tableCaption')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((name, column) => (
              <th key={name} scope="col" className={look(column)}>
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
                <td key={others[column]} className={look(column)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('passedRow')}</th>
            <td className={classNames(numbers[0] && styles.number)} colSpan={Math.max(1, others.length)}>
              {counts.passed}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
