import {
  placesOf,
  type RankingAnswer,
  type RankingSetup,
  ranking,
} from '@sayso/shared/features/activities/kinds/ranking/ranking.ts';
import type { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { announce } from '../../../../ui/announcer.ts';
import { ChoiceGroup } from '../../../../ui/choice-group.tsx';
import { classNames } from '../../../../ui/class-names.ts';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import type { BallotProps } from '../../activity-ui.ts';
import { orderBySeed } from '../../fields/order-by-seed.ts';
import { MarkPicture } from '../../figures/mark.tsx';
import { t } from './ranking.messages.ts';
import styles from './ranking-ballot.module.css';
import { RankingOrder } from './ranking-order.tsx';

/**
 * A card for each thing, which never moves, in an order of this person's own: a tap gives it the next place, another takes it out.
 * Below stands the order, to be changed step by step.
 */
export function RankingBallot(props: BallotProps<RankingSetup, RankingAnswer>) {
  const { question, setup, chosen, onChoose, closed, error, seed } = props;
  const order = chosen?.order ?? [];
  const places = placesOf(setup);
  const full = order.length >= places && order.length < setup.items.length;
  const wrong = chosen && ranking.check(setup, chosen);
  const labelOf = (id: LabelledId): string => setup.items.find((item) => item.id === id)?.label ?? '';

  const change = (next: readonly LabelledId[]): void =>
    onChoose(next.length > 0 ? { order: [...next] } : null);
  const takeOut = (id: LabelledId): void => {
    change(order.filter((other) => other !== id));
    announce(t('outSaid', { label: labelOf(id) }), 'ranking');
  };
  const tap = (id: LabelledId): void => {
    if (closed) return;
    if (order.includes(id)) return takeOut(id);
    if (full) return announce(t('full'), 'ranking');
    change([...order, id]);
    announce(t('placeSaid', { label: labelOf(id), place: order.length + 1 }), 'ranking');
  };

  return (
    <ChoiceGroup
      legend={question}
      hint={places < setup.items.length ? t('tapSome', { count: places }) : t('tapAll')}
      error={wrong ? ranking.refusals[wrong] : error}
      aria-disabled={closed || undefined}
    >
      <ul className={styles.cards}>
        {orderBySeed(setup.items, seed).map(({ id, label, mark }) => {
          const place = order.indexOf(id) + 1;
          const blocked = closed || (full && place === 0);
          return (
            <li key={id}>
              <button
                type="button"
                className={classNames(styles.card, place > 0 && styles.placed)}
                aria-pressed={place > 0}
                aria-disabled={blocked || undefined}
                onClick={() => tap(id)}
              >
                <span className={styles.place} aria-hidden="true">
                  {place > 0 && place}
                </span>
                <MarkPicture mark={mark} />
                <span className={styles.label}>{label}</span>
                {place > 0 && <VisuallyHidden>, {t('place', { place })}</VisuallyHidden>}
              </button>
            </li>
          );
        })}
      </ul>
      {full && !closed && <p className={styles.full}>{t('full')}</p>}
      <RankingOrder
        order={order.map((id) => ({ id, label: labelOf(id) }))}
        closed={closed}
        onOrder={change}
        onTakeOut={takeOut}
      />
    </ChoiceGroup>
  );
}
