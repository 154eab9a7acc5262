import type { VotingId } from '@sayso/shared/features/board/board-ids.ts';
import type { Voting } from '@sayso/shared/features/board/voting/voting.model.ts';
import { useId } from 'react';
import { Field } from '../../../ui/field.tsx';
import styles from './vote-picker.module.css';

interface VotePickerProps {
  label: string;
  votings: readonly Voting[];
  value: VotingId | undefined;
  /** Offers to choose nothing, by this name. */
  none?: string | undefined;
  onValueChange: (id: VotingId | undefined) => void;
}

/** One of several votes. */
export function VotePicker({ label, votings, value, none, onValueChange }: VotePickerProps) {
  const id = useId();
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        className={styles.select}
        value={value ?? ''}
        onChange={({ target }) => onValueChange(votings.find((voting) => voting.id === target.value)?.id)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {votings.map((voting) => (
          <option key={voting.id} value={voting.id}>
            {voting.name}
          </option>
        ))}
      </select>
    </Field>
  );
}
