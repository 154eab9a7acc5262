import type { AvailabilityTally } from '@sayso/shared/features/activities/kinds/availability/availability.counting.ts';
import type { AvailabilitySetup } from '@sayso/shared/features/activities/kinds/availability/availability.ts';
import type { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import type { Levels } from '../../figures/figure.ts';
import { t } from './availability.messages.ts';
import { cityOf, needsYear, startWords } from './slot-words.ts';

/** The dates with who can, who can if they have to and who cannot. `sorted`: the best first, equal ones as asked. */
export function availabilityFigure(
  setup: AvailabilitySetup,
  tally: AvailabilityTally | null,
  { sorted }: { readonly sorted: boolean },
): Levels {
  const { slots, zone } = setup;
  const reading = { withYear: needsYear(slots) };
  const counted = new Map(tally?.slots.map((slot) => [slot.id, slot]));
  const rows = slots.map((slot) => {
    const { yes = 0, ifNeeded = 0, no = 0 } = counted.get(slot.id) ?? {};
    const words = tally ? t(ifNeeded > 0 ? 'canIfNeeded' : 'can', { yes, ifNeeded }) : '';
    return { id: slot.id, label: startWords(slot, reading), people: [yes, ifNeeded, no], words };
  });
  if (sorted) {
    rows.sort(({ people: [yes = 0, could = 0] }, { people: [otherYes = 0, otherCould = 0] }) =>
      yes === otherYes ? otherCould - could : otherYes - yes,
    );
  }
  const note = [tally && outcome(setup, tally), t('zone', { city: cityOf(zone) })].filter(Boolean).join(' ');
  return {
    figure: 'levels',
    levels: [
      { id: 'yes', label: t('levelYes'), tone: 6 },
      { id: 'if-needed', label: t('levelIfNeeded'), tone: 4 },
      { id: 'no', label: t('levelNo'), tone: 2 },
    ],
    rows,
    note,
  };
}

/** Dates that are equally good are all named: nobody but the room decides between them. */
function outcome({ slots }: AvailabilitySetup, { best, widest, answered }: AvailabilityTally): string {
  if (answered === 0) return '';
  const named = (ids: readonly LabelledId[]): string =>
    slots
      .filter(({ id }) => ids.includes(id))
      .map((slot) => startWords(slot, { withYear: needsYear(slots) }))
      .join(t('between'));
  if (best.length === 0) return t('nobodyCan');
  const first =
    best.length === 1 ? t('best', { slot: named(best) }) : t('bestSeveral', { slots: named(best) });
  return widest.length === 0 ? first : `${first} ${t('widest', { slots: named(widest) })}`;
}
