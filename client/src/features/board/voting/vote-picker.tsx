import type { VotingId } from '@sayso/shared/features/board/board-ids.ts';
import type { Voting } from '@sayso/shared/features/board/voting/voting.model.ts';
import { useId } from 'react';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { RadioCard } from '../../../ui/radio-card.tsx';

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
  const group = useId();
  return (
    <ChoiceGroup legend={label} columns={2}>
      {none !== undefined && (
        <RadioCard
          name={group}
          label={none}
          checked={value === undefined}
          onChange={() => onValueChange(undefined)}
        />
      )}
      {votings.map(({ id, name }) => (
        <RadioCard
          key={id}
          name={group}
          label={name}
          checked={id === value}
          onChange={() => onValueChange(id)}
        />
      ))}
    </ChoiceGroup>
  );
}
