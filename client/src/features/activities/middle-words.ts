import { middleOf } from '@sayso/shared/features/activities/middle.ts';
import { t } from './activities.messages.ts';

/** "Middle answer: often", or between which two levels it lies. Undefined without answers. `people` and `levels`: lowest first. */
export function middleWords(people: readonly number[], levels: readonly string[]): string | undefined {
  const middle = middleOf(people);
  if (!middle) return undefined;
  const low = levels[middle.low] ?? '';
  if (middle.low === middle.high) return t('middle', { level: low });
  return t('middleBetween', { low, high: levels[middle.high] ?? '' });
}
