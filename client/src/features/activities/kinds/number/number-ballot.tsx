import {
  type NumberAnswer,
  type NumberSetup,
  number,
  stepOf,
} from '@sayso/shared/features/activities/kinds/number/number.ts';
import { useState } from 'react';
import { announce } from '../../../../ui/announcer.ts';
import { ChoiceGroup } from '../../../../ui/choice-group.tsx';
import type { BallotProps } from '../../activity-ui.ts';
import { NumberStepper } from '../../fields/number-stepper.tsx';
import { numberIn } from '../../fields/typed-number.ts';
import { t } from './number.messages.ts';
import styles from './number-ballot.module.css';
import { numberWords } from './number-words.ts';

/** A number to write, or to step to, and how it was understood. */
export function NumberBallot(props: BallotProps<NumberSetup, NumberAnswer>) {
  const { question, setup, chosen, onChoose, closed, error } = props;
  const { from, to, decimals, unit } = setup;
  const value = chosen?.number;
  const [typed, setTyped] = useState({ text: '', value });
  const text = typed.value === value ? typed.text || written(value) : written(value);
  const unreadable = text.trim() !== '' && value === undefined;
  const wrong = chosen ? number.check(setup, chosen) : undefined;
  const step = stepOf(setup);
  const start = Math.min(Math.max(value ?? 0, from), to);

  const type = (next: string): void => {
    if (closed) return;
    const read = numberIn(next);
    setTyped({ text: next, value: read });
    onChoose(read === undefined ? null : { number: read });
  };
  const stepBy = (by: number): void => {
    const next = Number(Math.min(Math.max(start + by, from), to).toFixed(decimals));
    setTyped({ text: written(next), value: next });
    onChoose({ number: next });
    announce(numberWords(next, setup), 'number');
  };

  const range = {
    from: numberWords(from, { ...setup, unit: unit?.before ? { before: unit.before } : undefined }),
    to: numberWords(to, setup),
  };
  return (
    <ChoiceGroup
      legend={question}
      hint={t(decimals === 0 ? 'wholeBetween' : 'between', range)}
      aria-disabled={closed || undefined}
    >
      <NumberStepper
        label={unit?.after ? t('yourNumberIn', { unit: unit.after }) : t('yourNumber')}
        text={text}
        onText={type}
        less={{
          label: t('less'),
          blocked: start <= from && value !== undefined ? t('smallestAlready') : undefined,
          press: () => stepBy(value === undefined && start - step < from ? 0 : -step),
        }}
        more={{
          label: t('more'),
          blocked: start >= to && value !== undefined ? t('largestAlready') : undefined,
          press: () => stepBy(step),
        }}
        unit={unit}
        inputMode="decimal"
        closed={closed}
        error={
          unreadable
            ? t('noNumber', { example: decimals === 0 ? '12' : '2.5' })
            : wrong
              ? number.refusals[wrong]
              : error
        }
      />
      <p className={styles.said}>
        {value === undefined
          ? t('nothingSaid')
          : !wrong && t('youSay', { number: numberWords(value, setup) })}
      </p>
    </ChoiceGroup>
  );
}

const written = (value: number | undefined): string => (value === undefined ? '' : String(value));
