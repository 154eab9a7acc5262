import { useState } from 'react';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { t } from './history.messages.ts';
import { firstChoice, minutesIn } from './minutes.ts';

interface AgoChoiceProps {
  label: string;
  /** Minutes. */
  choices: readonly number[];
  /** Any other time too. */
  typed?: boolean;
  /** Undefined: what is typed is no time. */
  onChange: (minutes: number | undefined) => void;
}

/** How many minutes back. */
export function AgoChoice({ label, choices, typed = false, onChange }: AgoChoiceProps) {
  const [chosen, setChosen] = useState(String(firstChoice(choices)));
  const [words, setWords] = useState('');
  const options = choices.map((minutes) => ({ value: String(minutes), label: String(minutes) }));
  const other = { value: 'other', label: t('other') };

  function choose(value: string) {
    setChosen(value);
    onChange(minutesIn(value === 'other' ? words : value));
  }
  return (
    <>
      <SegmentedControl
        label={label}
        options={typed ? [...options, other] : options}
        value={chosen}
        onValueChange={choose}
      />
      {chosen === 'other' && (
        <TextField
          label={t('typed')}
          hint={t('typedHint')}
          inputMode="numeric"
          value={words}
          onChange={({ target }) => {
            setWords(target.value);
            onChange(minutesIn(target.value));
          }}
        />
      )}
    </>
  );
}
