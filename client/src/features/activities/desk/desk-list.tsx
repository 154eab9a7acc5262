import type { TextState } from '@sayso/shared/features/activities/hiding.ts';
import type { LucideIcon } from 'lucide-react';
import { type ReactNode, type Ref, useId } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Heading } from '../../../ui/heading.tsx';
import { t } from './desk.messages.ts';
import styles from './desk.module.css';
import { useSteadyOrder } from './use-steady-order.ts';

interface DeskText {
  readonly key: string;
  readonly state: TextState;
}

interface DeskListProps<Some extends DeskText> {
  title: string;
  texts: readonly Some[];
  /** How many came in that are not listed. */
  more?: number;
  /** Drawn on the button that sorts again: by what they are sorted. */
  sortIcon: LucideIcon;
  waitingWords(count: number): string;
  /** The rows, for whoever has to find one. */
  ref?: Ref<HTMLUListElement>;
  /** A list item, with the text's key as its key. */
  row(text: Some): ReactNode;
}

/** What people wrote, for the team. Nothing moves until somebody sorts again. */
export function DeskList<Some extends DeskText>(props: DeskListProps<Some>) {
  const { title, texts, more = 0, sortIcon, waitingWords, ref, row } = props;
  const { steady, again } = useSteadyOrder(texts);
  const heading = useId();
  const waiting = texts.filter(({ state }) => state === 'waiting').length;
  return (
    <section className={styles.desk} aria-labelledby={heading}>
      <div className={styles.head}>
        <Heading level={4} id={heading}>
          {title}
        </Heading>
        {again && (
          <Button variant="quiet" size="small" icon={sortIcon} onClick={again}>
            {t('sortAgain')}
          </Button>
        )}
      </div>
      <p className={styles.hint}>{t('hint')}</p>
      {waiting > 0 && <p className={styles.waiting}>{waitingWords(waiting)}</p>}
      <ul ref={ref} className={styles.rows}>
        {steady.map(row)}
      </ul>
      {more > 0 && <p className={styles.hint}>{t('more', { count: more })}</p>}
    </section>
  );
}
