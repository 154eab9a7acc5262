import { classNames } from '../../../../ui/class-names.ts';
import { Heading } from '../../../../ui/heading.tsx';
import type { Cards } from '../figure.ts';
import { t } from '../figures.messages.ts';
import { AnswerCard } from './card.tsx';
import styles from './cards-view.module.css';

/** What people wrote, group by group. New cards come last, so that nothing moves under the eyes of who is reading. */
export function CardsView({ figure: { groups } }: { figure: Cards }) {
  const named = groups.some(({ title }) => title !== null);
  return (
    <div className={styles.groups}>
      {groups
        .filter(({ title, cards }) => title !== null || cards.length > 0)
        .map(({ id, title, cards }) => (
          <div key={id} className={styles.group}>
            {named && (
              <Heading level={4} dir="auto">
                {title ?? t('inNoGroup')}
              </Heading>
            )}
            <ul className={styles.cards}>
              {cards.map((card) => (
                <li key={card.id} className={classNames(styles.card, card.done && styles.isDone)}>
                  <AnswerCard card={card} />
                </li>
              ))}
            </ul>
          </div>
        ))}
    </div>
  );
}
