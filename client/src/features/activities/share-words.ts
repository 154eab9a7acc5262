import { t } from './activities.messages.ts';

/** Below this many answers a percentage makes single people look like a crowd. */
const fewestForPercent = 20;

/** How many of those who answered: "7 of 12", and from twenty answers on "7 of 25 · 28 %". Passes are never inside. */
export function shareWords(people: number, answered: number): string {
  if (answered < fewestForPercent) return t('share', { people, answered });
  return t('shareInPercent', { people, answered, percent: Math.round((people / answered) * 100) });
}

/** From 0 to 1, for the length of a bar. */
export const shareOf = (people: number, answered: number): number => (answered > 0 ? people / answered : 0);
