import type { LabelledId } from '../../labelled.ts';

export const cans = ['yes', 'if-needed', 'no'] as const;
export type Can = (typeof cans)[number];

export interface SlotTally {
  readonly id: LabelledId;
  readonly yes: number;
  readonly ifNeeded: number;
  readonly no: number;
}
export interface AvailabilityTally {
  /** In the order of the setup. */
  readonly slots: readonly SlotTally[];
  /** Most yes, and among those most yes and if needed together. Several when they are equal, none when nobody can. */
  readonly best: readonly LabelledId[];
  /** Where more people than at the best can come when those count who can if they have to. Mostly none. */
  readonly widest: readonly LabelledId[];
  readonly answered: number;
}

const could = ({ yes, ifNeeded }: SlotTally): number => yes + ifNeeded;

/** People per date. A date that somebody said nothing about is no answer of theirs. */
export function countSlots(
  ids: readonly LabelledId[],
  answers: readonly Readonly<Record<LabelledId, Can>>[],
): AvailabilityTally {
  const slots = ids.map((id) => {
    const said = (can: Can): number => answers.filter((answer) => answer[id] === can).length;
    return { id, yes: said('yes'), ifNeeded: said('if-needed'), no: said('no') };
  });
  const best = firstBy(
    firstBy(slots, ({ yes }) => yes),
    could,
  ).filter((slot) => could(slot) > 0);
  const most = best[0] ? could(best[0]) : 0;
  const widest = firstBy(slots, could).filter((slot) => could(slot) > most);
  const idsOf = (some: readonly SlotTally[]): LabelledId[] => some.map(({ id }) => id);
  return { slots, best: idsOf(best), widest: idsOf(widest), answered: answers.length };
}

/** All that have the most of something. */
function firstBy(slots: readonly SlotTally[], of: (slot: SlotTally) => number): readonly SlotTally[] {
  const most = Math.max(...slots.map(of));
  return slots.filter((slot) => of(slot) === most);
}
