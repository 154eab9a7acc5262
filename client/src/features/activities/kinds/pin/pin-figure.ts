import type { PinSetup, PinTally } from '@sayso/shared/features/activities/kinds/pin/pin.ts';
import type { Plane } from '../../figures/figure.ts';
import { t } from './pin.messages.ts';

/** All pins on the picture. Without a tally the picture alone. */
export function pinFigure({ picture, alt }: PinSetup, tally: PinTally | null): Plane {
  const { places = [], pins = 0 } = tally ?? {};
  return {
    figure: 'plane',
    picture: { id: picture, alt },
    sets: [
      {
        id: 'pins',
        label: t('pinsSet'),
        series: 1,
        dots: places,
        words: tally ? t('pinsWords', { count: pins }) : '',
      },
    ],
    note: places.length < pins ? t('someShown', { shown: places.length, all: pins }) : undefined,
  };
}
