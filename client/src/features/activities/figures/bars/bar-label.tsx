import { classNames } from '../../../../ui/class-names.ts';
import type { Bar } from '../figure.ts';
import { MarkPicture } from '../mark.tsx';
import styles from './bar-label.module.css';

interface BarLabelProps {
  bar: Pick<Bar, 'label' | 'mark' | 'more' | 'flag'>;
  /** Only the name. */
  short?: boolean;
  /** The second line goes on beside the name where there is room. */
  flat?: boolean;
}

/** The words of a bar: what it is, what stands out about it, and the smaller second line. */
export function BarLabel({ bar: { label, mark, more, flag }, short = false, flat = false }: BarLabelProps) {
  return (
    <span className={styles.label}>
      <MarkPicture mark={mark} />
      <span className={classNames(styles.words, flat && styles.flat)}>
        <span className={styles.name} dir="auto">
          {label}
        </span>
        {!short && flag !== undefined && (
          <>
            {' '}
            <span className={styles.flag} dir="auto">
              {flag}
            </span>
          </>
        )}
        {!short && more !== undefined && (
          <>
            {' '}
            <span className={styles.more} dir="auto">
              {more}
            </span>
          </>
        )}
      </span>
    </span>
  );
}
