import type { Place } from '@sayso/shared/features/activities/kinds/two-axes/two-axes.counting.ts';
import type { TwoAxesSetup } from '@sayso/shared/features/activities/kinds/two-axes/two-axes.ts';
import { t } from './two-axes.messages.ts';

interface Ends {
  readonly low: string;
  readonly high: string;
}

/** One direction in words: close to an end in the outer fifth, `half` around the middle, towards an end otherwise. */
function wayWords(share: number, { low, high }: Ends, half: string): string {
  const distance = Math.abs(share - 0.5);
  const end = share < 0.5 ? low : high;
  if (distance <= 0.075) return half;
  return distance >= 0.3 ? t('close', { end }) : t('towards', { end });
}

export const acrossWords = (x: number, ends: Ends): string => wayWords(x, ends, t('halfAcross'));
export const upWords = (y: number, ends: Ends): string => wayWords(y, ends, t('halfUp'));

/** Both directions in words. */
export const placeWords = ({ x, y }: Place, { across, up }: Pick<TwoAxesSetup, 'across' | 'up'>): string =>
  t('at', { across: acrossWords(x, across), up: upWords(y, up) });
