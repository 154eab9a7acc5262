import { type ReactNode, useId } from 'react';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { RadioCard } from '../../../ui/radio-card.tsx';
import { Drawn } from '../drawings/drawn.tsx';
import type { Drawing } from '../figures/figure.ts';
import styles from './one-of.module.css';

interface OneOfProps<Value extends string | number> {
  legend: string;
  hint?: ReactNode;
  error?: string | undefined;
  options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly hint?: string | undefined;
    readonly drawing?: Drawing | undefined;
  }[];
  chosen: Value | null;
  onChoose(value: Value): void;
  /** What was chosen stays to be read. */
  closed?: boolean | undefined;
  /** Side by side where there is room. */
  inRow?: boolean | undefined;
}

/** Big cards of which one can be chosen, each with words and perhaps a drawing. */
export function OneOf<Value extends string | number>(props: OneOfProps<Value>) {
  const { legend, hint, error, options, chosen, onChoose, closed = false, inRow = false } = props;
  const name = useId();
  return (
    <ChoiceGroup
      legend={legend}
      hint={hint}
      error={error}
      aria-disabled={closed || undefined}
      className={classNames(styles.group, closed && styles.closed)}
    >
      <div className={classNames(styles.options, inRow && styles.row)}>
        {options.map(({ value, label, hint: meaning, drawing }) => (
          <RadioCard
            key={value}
            name={name}
            value={value}
            label={label}
            hint={meaning}
            picture={drawing && <Drawn drawing={drawing} className={styles.picture} />}
            checked={value === chosen}
            aria-disabled={closed || undefined}
            onChange={() => closed || onChoose(value)}
          />
        ))}
      </div>
    </ChoiceGroup>
  );
}
