import type { Answer } from '@sayso/shared/protocol.ts';
import { type KeyboardEvent, type Ref, useState } from 'react';
import { announce } from '../../../ui/announcer.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { t } from './settings.messages.ts';

interface TitleFieldProps {
  label: string;
  hideLabel?: boolean;
  value: string;
  onSave: (title: string) => Promise<Answer>;
  ref?: Ref<HTMLInputElement>;
}

/** A title that is saved when the field is left, or with Enter. Escape takes the old one back. */
export function TitleField({ label, hideLabel = false, value, onSave, ref }: TitleFieldProps) {
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState<string>();

  async function save() {
    const title = typed?.trim();
    if (title === undefined) return;
    if (title === '') return setError(t('writeFirst'));
    setTyped(undefined);
    if (title === value) return;
    const answer = await onSave(title);
    if (answer.ok) return announce(t('saved'));
    setTyped((now) => now ?? title);
    setError(answer.sentence);
  }

  function key(event: KeyboardEvent) {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      void save();
    }
    if (event.key === 'Escape' && typed !== undefined) {
      // The sheet around it stays open.
      event.preventDefault();
      event.stopPropagation();
      setTyped(undefined);
      setError(undefined);
    }
  }

  return (
    <TextField
      ref={ref}
      label={label}
      hideLabel={hideLabel}
      error={error}
      value={typed ?? value}
      onChange={(event) => {
        setError(undefined);
        setTyped(event.target.value);
      }}
      onBlur={() => void save()}
      onKeyDown={key}
    />
  );
}
