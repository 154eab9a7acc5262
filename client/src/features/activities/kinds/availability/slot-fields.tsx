import type { Slot } from '@sayso/shared/features/activities/kinds/availability/availability.ts';
import { useId } from 'react';
import { t } from './availability.messages.ts';
import { dayOf, timeOf } from './new-slots.ts';
import styles from './slot-fields.module.css';

interface SlotFieldsProps {
  slot: Slot;
  number: number;
  onDay(day: string): void;
  onTime(time: string): void;
  onMinutes(minutes: number): void;
}

const lengths = [15, 30, 45, 60, 90, 120, 150, 180, 240, 300, 360, 480];

/** Day, start and length of one date. */
export function SlotFields({ slot, number, onDay, onTime, onMinutes }: SlotFieldsProps) {
  const id = useId();
  const offered = lengths.includes(slot.minutes) ? lengths : [...lengths, slot.minutes].sort((a, b) => a - b);
  return (
    <div className={styles.fields}>
      <div className={styles.field}>
        <label htmlFor={`${id}-day`}>{t('day')}</label>
        <input
          id={`${id}-day`}
          type="date"
          aria-label={t('dayField', { number })}
          value={dayOf(slot)}
          onChange={({ target }) => onDay(target.value)}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-time`}>{t('time')}</label>
        <input
          id={`${id}-time`}
          type="time"
          aria-label={t('timeField', { number })}
          value={timeOf(slot)}
          onChange={({ target }) => onTime(target.value)}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-length`}>{t('length')}</label>
        <select
          id={`${id}-length`}
          aria-label={t('lengthField', { number })}
          value={slot.minutes}
          onChange={({ target }) => onMinutes(Number(target.value))}
        >
          {offered.map((minutes) => (
            <option key={minutes} value={minutes}>
              {lengthWords(minutes)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

function lengthWords(minutes: number): string {
  if (minutes < 60) return t('minutes', { count: minutes });
  if (minutes % 60 === 0) return t('hours', { count: minutes / 60 });
  return t('hoursAndMinutes', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
