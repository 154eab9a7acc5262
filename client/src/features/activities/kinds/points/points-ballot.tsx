import { unspentOf } from '@sayso/shared/features/activities/kinds/points/points.counting.ts';
import {
  type PointsAnswer,
  type PointsSetup,
  points,
} from '@sayso/shared/features/activities/kinds/points/points.ts';
import type { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { useState } from 'react';
import { announce } from '../../../../ui/announcer.ts';
import { ChoiceGroup } from '../../../../ui/choice-group.tsx';
import { classNames } from '../../../../ui/class-names.ts';
import type { BallotProps } from '../../activity-ui.ts';
import { NumberStepper } from '../../fields/number-stepper.tsx';
import { orderBySeed } from '../../fields/order-by-seed.ts';
import { MarkPicture } from '../../figures/mark.tsx';
import { amountWords } from './amount-words.ts';
import { t } from './points.messages.ts';
import styles from './points-ballot.module.css';

/** A number with − and + for each thing, in an order of this person's own, and what is left always in sight. */
export function PointsBallot(props: BallotProps<PointsSetup, PointsAnswer>) {
  const { question, setup, chosen, onChoose, closed, error, seed } = props;
  const { items, total, step, most = total, unit } = setup;
  const answer = chosen ?? { points: {} };
  const left = unspentOf(setup, answer);
  // While a number is being typed its first digits may be no whole step.
  const [typing, setTyping] = useState<LabelledId>();
  const found = chosen && points.check(setup, chosen);
  // What is wrong with one thing is said beside it.
  const wrong =
    found === 'activities.points-odd' || found === 'activities.points-over-one' ? undefined : found;

  const give = (id: LabelledId, label: string, amount: number): void => {
    if (closed) return;
    const given = items.flatMap((item) => {
      const value = item.id === id ? amount : (answer.points[item.id] ?? 0);
      return value > 0 ? [[item.id, value] as const] : [];
    });
    const next = { points: Object.fromEntries(given) };
    onChoose(given.length > 0 ? next : null);
    const rest = unspentOf(setup, next);
    announce(
      t('givenSaid', { label, amount: amountWords(amount, setup), left: restWords(rest, setup) }),
      'points',
    );
  };

  return (
    <ChoiceGroup
      legend={question}
      hint={howMuch(setup)}
      error={wrong ? points.refusals[wrong] : error}
      aria-disabled={closed || undefined}
    >
      <p className={classNames(styles.left, left < 0 && styles.over)}>
        <span>{t(left < 0 ? 'over' : 'left', { amount: amountWords(Math.abs(left), setup) })}</span>
        <span className={styles.track} aria-hidden="true">
          <span className={styles.bar} style={{ inlineSize: `${(Math.max(0, left) / total) * 100}%` }} />
        </span>
      </p>
      <ul className={styles.items}>
        {orderBySeed(items, seed).map(({ id, label, mark }) => {
          const amount = answer.points[id] ?? 0;
          const up = Math.floor(amount / step) * step + step;
          const full = up > most && most < total;
          const mostWords = t('mostForOne', { amount: amountWords(most, setup) });
          return (
            <li key={id} className={classNames(styles.item, amount > 0 && styles.given)}>
              <MarkPicture mark={mark} />
              <NumberStepper
                label={label}
                error={typing === id ? undefined : wrongWith(amount, setup)}
                text={String(amount)}
                onText={(text) => give(id, label, Number(text.replace(/\D/g, '').slice(0, 4)))}
                less={{
                  label: t('less', { label }),
                  blocked: amount === 0 ? t('nothingYet') : undefined,
                  press: () => give(id, label, Math.max(0, Math.ceil(amount / step) * step - step)),
                }}
                more={{
                  label: t('more', { label }),
                  blocked: full ? mostWords : up - amount > left ? t('nothingLeft') : undefined,
                  press: () => give(id, label, up),
                }}
                unit={unit === '£' ? { before: '£' } : { after: t('unitPoints') }}
                inputMode="numeric"
                closed={closed}
                onFocus={(event) => {
                  setTyping(id);
                  event.target.select();
                }}
                onBlur={() => setTyping(undefined)}
              />
            </li>
          );
        })}
      </ul>
    </ChoiceGroup>
  );
}

function howMuch(setup: PointsSetup): string {
  const { total, most = total } = setup;
  const words = { total: amountWords(total, setup), most: amountWords(most, setup) };
  return most < total ? t('howMuchMost', words) : t('howMuch', words);
}

/** What is wrong with what one thing gets. */
function wrongWith(amount: number, setup: PointsSetup): string | undefined {
  const { total, step, most = total } = setup;
  if (amount % step !== 0) return t('wholeSteps', { step: amountWords(step, setup) });
  return amount > most && most < total ? t('mostForOne', { amount: amountWords(most, setup) }) : undefined;
}

const restWords = (left: number, setup: PointsSetup): string =>
  t(left < 0 ? 'overShort' : 'leftShort', { amount: amountWords(Math.abs(left), setup) });
