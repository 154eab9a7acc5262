import { useId, useState } from 'react';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { RadioCard } from '../../../ui/radio-card.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { t } from './history.messages.ts';
import { firstChoice, minutesIn } from './minutes.ts';

interface AgoChoiceProps {
  legend: string;
  choices: readonly number[];
  labelOf: (minutes: number) => string;
  /** Any other time too. */
  typed?: boolean;
  /** Undefined: what is typed is no time. */
  onChange: (minutes: number | undefined) => void;
}

/** How many minutes back; the second choice to begin with. */
export function AgoChoice({ legend, choices, labelOf, typed = false, onChange }: AgoChoiceProps) {
  const name = useId();
  const [chosen, setChosen] = useState<number | 'typed'>(firstChoice(choices));
  const [words, setWords] = useState('');
  function type(text: string) {
    setWords(text);
    onChange(minutesIn(text));
  }
  return (
    <>
      <ChoiceGroup legend={legend} columns={2}>
        {choices.map((minutes) => (
          <RadioCard
            key={minutes}
            name={name}
            label={labelOf(minutes)}
            checked={chosen === minutes}
            onChange={() => {
              setChosen(minutes);
              onChange(minutes);
            }}
          />
        ))}
        {typed && (
          <RadioCard
            name={name}
            label={t('other')}
            checked={chosen === 'typed'}
            onChange={() => {
              setChosen('typed');
              onChange(minutesIn(words));
            }}
          />
        )}
      </ChoiceGroup>
      {chosen === 'typed' && (
        <TextField
          label={t('typed')}
          hint={t('typedHint')}
          inputMode="numeric"
          value={words}
          onChange={({ target }) => type(target.value)}
        />
      )}
    </>
  );
}
