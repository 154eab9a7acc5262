import type { Labelled } from '@sayso/shared/features/activities/labelled.ts';
import { SeededDice } from '../seeded-dice.ts';

/* Answers by dice alone would all come out level. People who think of the same things alike give results a shape. */

/** From 0 up to 1: what most people make of these words. The same words are the same to all (FNV-1a, mixed by the dice). */
export function pull(words: string): number {
  let hash = 0x811c9dc5;
  for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return new SeededDice(hash).next();
}

/** From 0 up to 1: what one of them makes of it this time. */
export const taste = (dice: SeededDice, words: string): number => 0.5 * pull(words) + 0.5 * dice.next();

/** From 0 up to 1: the same person always thinks the same of the same words. */
export const opinion = (person: string, words: string): number =>
  0.45 * pull(words) + 0.55 * pull(`${person} ${words}`);

/** A number close to the middle, never further from it than `reach`: three dice. */
export const near = (dice: SeededDice, middle: number, reach: number): number =>
  middle + ((dice.next() + dice.next() + dice.next() - 1.5) / 1.5) * reach;

export const within = (least: number, most: number, amount: number): number =>
  Math.min(most, Math.max(least, amount));

/** A place in a list, close to a share of its length. */
export const placeNear = (dice: SeededDice, share: number, length: number): number =>
  within(0, length - 1, Math.floor(near(dice, share, 0.4) * length));

/** What one of them likes best first. */
export const byTaste = <Thing extends Labelled>(dice: SeededDice, things: readonly Thing[]): Thing[] =>
  things
    .map((thing) => ({ thing, liked: taste(dice, thing.label) }))
    .sort((one, other) => other.liked - one.liked)
    .map(({ thing }) => thing);

/** A whole number from `least` to `most`, both among them. */
export const count = (dice: SeededDice, least: number, most: number): number =>
  least + Math.floor(dice.next() * (most - least + 1));
