import type {
  ApprovalAnswer,
  ApprovalSetup,
} from '@sayso/shared/features/activities/kinds/approval/approval.ts';
import type { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { CheckboxCard } from '../../../../ui/checkbox-card.tsx';
import { ChoiceGroup } from '../../../../ui/choice-group.tsx';
import type { BallotProps } from '../../activity-ui.ts';
import { MarkPicture } from '../../figures/mark.tsx';
import { t } from './approval.messages.ts';
import styles from './approval-ballot.module.css';

/** A box for each option, and one to say that none of them will do. */
export function ApprovalBallot(props: BallotProps<ApprovalSetup, ApprovalAnswer>) {
  const { question, setup, chosen, onChoose, closed, error } = props;
  const ticked = chosen?.options ?? [];
  const none = chosen !== null && ticked.length === 0;

  const toggle = (id: LabelledId): void => {
    if (closed) return;
    const next = setup.options
      .map((option) => option.id)
      .filter((option) => (option === id ? !ticked.includes(id) : ticked.includes(option)));
    onChoose(next.length > 0 ? { options: next } : null);
  };

  return (
    <ChoiceGroup
      legend={question}
      hint={t('tickAll')}
      error={error}
      aria-disabled={closed || undefined}
      className={closed ? styles.closed : undefined}
    >
      {setup.options.map(({ id, label, mark }) => (
        <CheckboxCard
          key={id}
          label={label}
          picture={mark && <MarkPicture mark={mark} />}
          checked={ticked.includes(id)}
          aria-disabled={closed || undefined}
          onChange={() => toggle(id)}
        />
      ))}
      <CheckboxCard
        className={styles.none}
        label={t('none')}
        hint={t('noneHint')}
        checked={none}
        aria-disabled={closed || undefined}
        onChange={() => closed || onChoose(none ? null : { options: [] })}
      />
    </ChoiceGroup>
  );
}
