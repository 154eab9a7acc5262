import type { Lock } from '@sayso/shared/features/board/items/items.model.ts';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioCard } from '../../../ui/radio-card.tsx';
import { t } from './actions.messages.ts';

const choices = [
  { value: null, label: 'lockNone', hint: 'lockNoneHint' },
  { value: 'all', label: 'lockAll', hint: 'lockAllHint' },
  { value: 'position', label: 'lockPosition', hint: 'lockPositionHint' },
  { value: 'size', label: 'lockSize', hint: 'lockSizeHint' },
] as const;

interface LockDialogProps {
  /** Undefined: several things with different locks. */
  value: Lock | null | undefined;
  onChoose: (lock: Lock | null) => void;
  onClose: () => void;
}

export function LockDialog({ value, onChoose, onClose }: LockDialogProps) {
  const [picked, setPicked] = useState(value);

  function done() {
    if (picked !== undefined && picked !== value) onChoose(picked);
    onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('lockTitle')}
      size="small"
      actions={
        <Button variant="primary" onClick={done}>
          {t('done')}
        </Button>
      }
    >
      <ChoiceGroup legend={t('lockTitle')} hideLegend hint={t('lockHint')}>
        {choices.map((choice) => (
          <RadioCard
            key={choice.label}
            name="lock"
            label={t(choice.label)}
            hint={t(choice.hint)}
            value={choice.value ?? 'none'}
            checked={choice.value === picked}
            onChange={() => setPicked(choice.value)}
          />
        ))}
      </ChoiceGroup>
    </Dialog>
  );
}
