import {
  type ChoiceAnswer,
  type ChoiceSetup,
  choice,
  type OptionId,
} from '@sayso/shared/features/activities/kinds/choice/choice.ts';
import { useId } from 'react';
import { CheckboxCard } from '../../../../ui/checkbox-card.tsx';
import { ChoiceGroup } from '../../../../ui/choice-group.tsx';
import { RadioCard } from '../../../../ui/radio-card.tsx';
import type { BallotProps } from '../../activity-ui.ts';
import { MarkPicture } from '../../figures/mark.tsx';
import { t } from './choice.messages.ts';
import styles from './choice-ballot.module.css';

/** The options as big cards to tap, in the order they were asked. */
export function ChoiceBallot(props: BallotProps<ChoiceSetup, ChoiceAnswer>) {
  const { question, setup, chosen, onChoose, closed, error } = props;
  const name = useId();
  const choices = chosen?.choices ?? [];
  const tooMany = chosen !== null && choices.length > 1 && choice.check(setup, chosen);
  const Card = setup.multiple ? CheckboxCard : RadioCard;

  const toggle = (id: OptionId): void => {
    if (closed) return;
    if (!setup.multiple) return onChoose({ choices: [id] });
    const rest = choices.filter((other) => other !== id);
    const next = rest.length < choices.length ? rest : [...choices, id];
    onChoose(next.length > 0 ? { choices: next } : null);
  };

  return (
    <ChoiceGroup
      legend={question}
      hint={howMany(setup)}
      error={tooMany ? choice.refusals[tooMany] : error}
      aria-disabled={closed || undefined}
      className={closed ? styles.closed : undefined}
    >
      {setup.options.map(({ id, label, mark }) => (
        <Card
          key={id}
          name={name}
          value={id}
          label={label}
          picture={mark && <MarkPicture mark={mark} />}
          checked={choices.includes(id)}
          aria-disabled={closed || undefined}
          onChange={() => toggle(id)}
        />
      ))}
    </ChoiceGroup>
  );
}

function howMany({ multiple, maxChoices, options }: ChoiceSetup): string {
  if (!multiple) return t('chooseOne');
  if (maxChoices === undefined || maxChoices >= options.length) return t('chooseMany');
  return t('chooseUpTo', { count: maxChoices });
}
