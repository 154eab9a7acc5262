import type { ItemId } from '../board-ids.ts';
import type { DotBallot, Dots } from './voting.model.ts';

export const dotsIn = (ballot: DotBallot | undefined): readonly Dots[] =>
  ballot && 'dots' in ballot ? ballot.dots : [];

export const dotsOn = (ballot: DotBallot | undefined, item: ItemId): number =>
  dotsIn(ballot).find((one) => one.item === item)?.count ?? 0;

/** The same ballot when dots come back from an item. Undefined when none lay there. */
export function withoutItem(ballot: DotBallot, item: ItemId): DotBallot | undefined {
  if (!('dots' in ballot) || dotsOn(ballot, item) === 0) return undefined;
  return { ...ballot, dots: ballot.dots.filter((one) => one.item !== item) };
}
