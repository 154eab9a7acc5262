import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioCard } from '../../../ui/radio-card.tsx';
import { t } from './actions.messages.ts';

interface BeforeDialogProps {
  /** In reading order, without the one that goes. */
  others: readonly { readonly id: ItemId; readonly words: string }[];
  onChoose: (before: ItemId | null) => void;
  onClose: () => void;
}

/** To any place among its neighbours in one step. */
export function BeforeDialog({ others, onChoose, onClose }: BeforeDialogProps) {
  const [picked, setPicked] = useState<ItemId | null>();

  function done() {
    if (picked !== undefined) onChoose(picked);
    onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('beforeTitle')}
      actions={
        <Button variant="primary" onClick={done}>
          {t('done')}
        </Button>
      }
    >
      <ChoiceGroup legend={t('beforeWhich')}>
        {others.map(({ id, words }) => (
          <RadioCard
            key={id}
            name="before"
            label={words}
            value={id}
            checked={picked === id}
            onChange={() => setPicked(id)}
          />
        ))}
        <RadioCard
          name="before"
          label={t('atTheEnd')}
          value="end"
          checked={picked === null}
          onChange={() => setPicked(null)}
        />
      </ChoiceGroup>
    </Dialog>
  );
}
