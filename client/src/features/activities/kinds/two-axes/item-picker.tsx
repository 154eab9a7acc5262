import type { Labelled, LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { Check } from 'lucide-react';
import { useId } from 'react';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import styles from './item-picker.module.css';
import { t } from './two-axes.messages.ts';

interface ItemPickerProps {
  items: readonly Labelled[];
  chosen: LabelledId;
  placed: ReadonlySet<string>;
  onPick(id: LabelledId): void;
}

/** Which thing a tap on the square places. Its number is the one on its dot. */
export function ItemPicker({ items, chosen, placed, onPick }: ItemPickerProps) {
  const name = useId();
  return (
    <fieldset>
      <legend>
        <VisuallyHidden>{t('which')}</VisuallyHidden>
      </legend>
      <div className={styles.items}>
        {items.map(({ id, label }, index) => (
          <label key={id} className={styles.item}>
            <input
              type="radio"
              className={styles.control}
              name={name}
              checked={id === chosen}
              onChange={() => onPick(id)}
            />
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <span className={styles.label}>{label}</span>
            {placed.has(id) && (
              <>
                <Check className={styles.check} aria-hidden="true" />
                <VisuallyHidden>, {t('placed')}</VisuallyHidden>
              </>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
