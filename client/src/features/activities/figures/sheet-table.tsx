import type { Counts } from '@sayso/shared/features/activities/activities.model.ts';
import type { Sheet } from '@sayso/shared/features/activities/activity-kind.ts';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import { t } from '../activities.messages.ts';
import styles from './sheet-table.module.css';

interface SheetTableProps {
  sheet: Sheet;
  counts: Counts;
}

/**
 * The same results in rows and columns. Passes stand apart: they are no answer among others. A table that is wider than the screen
 * scrolls sideways in its own box, by keyboard too, and its first column stays.
 */
export function SheetTable({ sheet: { header, rows }, counts }: SheetTableProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isWide, setIsWide] = useState(false);
  const caption = useId();
  const [first = '', ...others] = header;
  const columns = others.map((name, at) => ({
    // Two columns may have one name.
    key: `${at} ${name}`,
    name,
    align: rows.every((row) => isNumeric(row[at + 1])) ? styles.number : undefined,
  }));

  const numeric = columns.flatMap(({ align }, at) => (align === undefined ? [] : [at]));
  const countsAt = numeric.length === 1 && numeric[0] === columns.length - 1 ? columns.length - 1 : -1;

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => setIsWide(element.scrollWidth > element.clientWidth + 1);
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    for (const child of element.children) watch.observe(child);
    return () => watch.disconnect();
  }, []);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would say that something has to be filled in
    <div
      ref={box}
      className={classNames(styles.box, isWide && styles.wide)}
      role="group"
      tabIndex={isWide ? 0 : undefined}
      aria-labelledby={caption}
    >
      <table className={styles.table}>
        <caption className={styles.caption} id={caption}>
          {t('tableCaption')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {columns.map(({ key, name, align }) => (
              <th key={key} scope="col" className={align} dir="auto">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own, and nothing in them has a state
            <tr key={place}>
              <th scope="row" dir="auto">
                {row[0]}
              </th>
              {columns.map(({ key, align }, at) => (
                <td key={key} className={align} dir="auto">
                  {row[at + 1]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('passedRow')}</th>
            {/* Where people are counted in one column, passes stand in line with it; with several that would say something else. */}
            {countsAt > 0 && <td colSpan={countsAt} />}
            <td
              className={countsAt === -1 ? undefined : styles.number}
              colSpan={Math.max(1, columns.length - Math.max(0, countsAt))}
            >
              {counts.passed}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** Numbers, and what says that there is none. */
const isNumeric = (cell: string | number | undefined): boolean =>
  typeof cell === 'number' || cell === undefined || cell === '';
