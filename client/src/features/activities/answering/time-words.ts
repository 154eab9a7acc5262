import { t } from '../activities.messages.ts';

/** Whole minutes, at the end steps of ten seconds: a number that runs hurries people. */
export function timeWords(seconds: number): string {
  if (seconds <= 0) return t('timeIsUp');
  if (seconds > 60) return t('minutesLeft', { count: Math.ceil(seconds / 60) });
  return t('secondsLeft', { count: Math.ceil(seconds / 10) * 10 });
}
