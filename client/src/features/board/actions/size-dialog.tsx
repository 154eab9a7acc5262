import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { kindOf } from '@sayso/shared/features/board/kinds/kinds.ts';
import { RotateCcw, RotateCw } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioCard } from '../../../ui/radio-card.tsx';
import { t } from './actions.messages.ts';
import { type SizeStep, sizeAt, sizeOf, sizeSteps } from './item-sizes.ts';
import type { DoToItems } from './use-item-actions.ts';

interface SizeDialogProps {
  items: readonly Item[];
  actions: DoToItems;
  onClose: () => void;
}

/** Three sizes instead of a corner to pull. Pictures can be turned here too. */
export function SizeDialog({ items, actions, onClose }: SizeDialogProps) {
  const [first] = items;
  const [picked, setPicked] = useState<SizeStep>();
  if (!first) return null;
  const now = items.length === 1 ? sizeOf(first) : undefined;
  const turns = items.every(({ content }) => kindOf(content.kind).rotates);

  function done() {
    if (picked) {
      actions.place(
        items.map((item) => ({ id: item.id, ...sizeAt(item, picked) })),
        t('resized'),
      );
    }
    onClose();
  }

  const turn = (by: number) =>
    actions.place(
      items.map(({ id, rotation }) => ({ id, rotation: rotation + by })),
      t('turned', { degrees: (first.rotation + by + 360) % 360 }),
    );

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('sizeTitle')}
      size="small"
      actions={
        <Button variant="primary" onClick={done}>
          {t('done')}
        </Button>
      }
    >
      <ChoiceGroup legend={t('sizeTitle')} hideLegend>
        {sizeSteps.map((step) => (
          <RadioCard
            key={step}
            name="size"
            label={t(step)}
            value={step}
            checked={step === (picked ?? now)}
            onChange={() => setPicked(step)}
          />
        ))}
      </ChoiceGroup>
      {turns && (
        <fieldset>
          <legend>{t('turn')}</legend>
          <Cluster gap="sm">
            <Button icon={RotateCcw} onClick={() => turn(-90)}>
              {t('turnLeft')}
            </Button>
            <Button icon={RotateCw} onClick={() => turn(90)}>
              {t('turnRight')}
            </Button>
          </Cluster>
        </fieldset>
      )}
    </Dialog>
  );
}
