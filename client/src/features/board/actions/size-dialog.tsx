import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { kindOf } from '@sayso/shared/features/board/kinds/kinds.ts';
import { RotateCcw, RotateCw, ZoomIn, ZoomOut } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioCard } from '../../../ui/radio-card.tsx';
import { coveredTogether, scaled } from '../arrange/scaled.ts';
import { t } from './actions.messages.ts';
import { type SizeStep, sizeAt, sizeOf, sizeSteps } from './item-sizes.ts';
import type { DoToItems } from './use-item-actions.ts';

/** One press. */
const step = 1.25;

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

  /** As they lie beside one another; what is in the middle stays there. */
  function scaleAll(factor: number) {
    const area = coveredTogether(items);
    if (!area) return;
    const middle = { x: (area.minX + area.maxX) / 2, y: (area.minY + area.maxY) / 2 };
    actions.place(scaled(items, factor, middle), t('resized'));
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
        {sizeSteps.map((size) => (
          <RadioCard
            key={size}
            name="size"
            label={t(size)}
            value={size}
            checked={size === (picked ?? now)}
            onChange={() => setPicked(size)}
          />
        ))}
      </ChoiceGroup>
      {items.length > 1 && (
        <fieldset>
          <legend>{t('allTogether')}</legend>
          <Cluster gap="sm">
            <Button icon={ZoomOut} onClick={() => scaleAll(1 / step)}>
              {t('allSmaller')}
            </Button>
            <Button icon={ZoomIn} onClick={() => scaleAll(step)}>
              {t('allLarger')}
            </Button>
          </Cluster>
        </fieldset>
      )}
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
