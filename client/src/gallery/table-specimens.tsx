import { SheetTable } from '../features/activities/figures/sheet-table.tsx';
import { Heading } from '../ui/heading.tsx';
import { long } from './figure-samples-rows.ts';
import styles from './figure-specimens.module.css';

const small = {
  header: ['Option', 'People'],
  rows: [
    ['The park', 7],
    ['The pool', 4],
    [long, 1],
  ],
};
const wide = {
  header: ['Statement', 'Never', 'Not often', 'Sometimes', 'Often', 'Always', 'Don’t know', 'Middle answer'],
  rows: [
    ['Adults listen to what I say', 1, 3, 5, 6, 2, 2, 'Sometimes'],
    [long, 6, 5, 3, 2, 1, 1, 'Not often'],
  ],
};

/** Results in rows and columns: `#figures/table`. */
export function TableSpecimens() {
  return (
    <section className={styles.figure} aria-label="table">
      <Heading level={2} size="xl">
        table
      </Heading>
      {[small, wide].map((sheet) => (
        <div key={sheet.header[0]} className={styles.pair}>
          <div className={styles.narrow}>
            <SheetTable sheet={sheet} counts={{ answered: 12, passed: 1, relayed: 0, seen: 14 }} />
          </div>
          <div className={styles.wide}>
            <SheetTable sheet={sheet} counts={{ answered: 12, passed: 1, relayed: 0, seen: 14 }} />
          </div>
        </div>
      ))}
    </section>
  );
}
