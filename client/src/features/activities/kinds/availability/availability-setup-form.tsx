import {
  type AvailabilitySetup,
  mostSlots,
  type Slot,
} from '@sayso/shared/features/activities/kinds/availability/availability.ts';
import {
  isWallTime,
  wallTimeLater,
} from '@sayso/shared/features/activities/kinds/availability/zoned-time.ts';
import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { CalendarPlus, Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { freshId } from '../../../../session/fresh-id.ts';
import { Button } from '../../../../ui/button.tsx';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { Stack } from '../../../../ui/stack.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { SetupFormProps } from '../../activity-ui.ts';
import { FieldGroup } from '../../fields/field-group.tsx';
import { t } from './availability.messages.ts';
import styles from './availability-setup-form.module.css';
import { emptySlot, withDay, withTime } from './new-slots.ts';
import { SlotFields } from './slot-fields.tsx';

const day = 24 * 60;

/** The dates to choose from. Those without a day do not count. */
export function AvailabilitySetupForm({ setup, onChange, error }: SetupFormProps<AvailabilitySetup>) {
  const { slots, zone, place } = setup;
  const list = useRef<HTMLOListElement>(null);
  const last = slots.at(-1);
  const full = slots.length >= mostSlots;
  const canFollow = !full && last !== undefined && isWallTime(last.start);

  const put = (next: readonly Slot[]): void => onChange({ ...setup, slots: [...next] });
  const change = (changed: Slot): void => put(slots.map((slot) => (slot.id === changed.id ? changed : slot)));
  const follow = (minutes: number): void => {
    if (!canFollow) return;
    put([...slots, { ...last, id: freshId(LabelledId), start: wallTimeLater(last.start, minutes) }]);
  };
  const remove = (at: number): void => {
    put(slots.filter((_, index) => index !== at));
    list.current?.querySelectorAll<HTMLElement>('input[type="date"]')[Math.max(0, at - 1)]?.focus();
  };

  return (
    <Stack gap="lg">
      <FieldGroup
        legend={t('dates')}
        error={error}
        foot={
          !full && (
            <AddingButtons
              canFollow={canFollow}
              onAdd={() => put([...slots, emptySlot(last)])}
              onFollow={follow}
            />
          )
        }
      >
        <ol ref={list} className={styles.slots}>
          {slots.map((slot, at) => (
            <li key={slot.id} className={styles.slot}>
              <SlotFields
                slot={slot}
                number={at + 1}
                onDay={(on) => change(withDay(slot, on))}
                onTime={(from) => change(withTime(slot, from))}
                onMinutes={(minutes) => change({ ...slot, minutes })}
              />
              {slots.length > 1 && (
                <IconButton icon={X} label={t('remove', { number: at + 1 })} onClick={() => remove(at)} />
              )}
            </li>
          ))}
        </ol>
      </FieldGroup>
      <SelectField
        label={t('zoneField')}
        hint={t('zoneHint')}
        options={zoneOptions(zone)}
        value={zone}
        onValueChange={(picked) => onChange({ ...setup, zone: picked })}
      />
      <TextField
        label={t('placeField')}
        value={place}
        autoComplete="off"
        onChange={({ target }) => onChange({ ...setup, place: target.value })}
      />
    </Stack>
  );
}

interface AddingButtonsProps {
  /** The last date has a day that others can follow. */
  canFollow: boolean;
  onAdd(): void;
  onFollow(minutes: number): void;
}

function AddingButtons({ canFollow, onAdd, onFollow }: AddingButtonsProps) {
  const following = {
    variant: 'quiet',
    size: 'small',
    icon: CalendarPlus,
    'aria-disabled': !canFollow || undefined,
  } as const;
  return (
    <div className={styles.adding}>
      <Button variant="quiet" size="small" icon={Plus} onClick={onAdd}>
        {t('addDate')}
      </Button>
      <Button {...following} onClick={() => onFollow(day)}>
        {t('addDay')}
      </Button>
      <Button {...following} onClick={() => onFollow(7 * day)}>
        {t('addWeek')}
      </Button>
    </div>
  );
}

/** Every zone this browser knows. The chosen one is always there: another device may have named it. */
function zoneOptions(chosen: string): readonly { value: string; label: string }[] {
  const known = Intl.supportedValuesOf('timeZone');
  return [...new Set([chosen, 'UTC', ...known])]
    .sort()
    .map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}
