/** People per response to one statement. */
interface Said {
  readonly agree: number;
  readonly disagree: number;
  readonly unsure: number;
}

const saidIt = ({ agree, disagree, unsure }: Said): number => agree + disagree + unsure;

/**
 * How sure it is that people agree, from 0 to 1: (A + 1) / (n + 2), after Laplace's rule of succession, as pol.is does it. One
 * person who agrees makes 2/3 and not certainty; nobody makes 1/2. Those who are not sure are among the n.
 */
export const agreement = (said: Said): number => (said.agree + 1) / (saidIt(said) + 2);

/** Most agreement first, equal ones as they came. */
export const byAgreement = <Counted extends Said>(statements: readonly Counted[]): readonly Counted[] =>
  statements.toSorted((one, other) => agreement(other) - agreement(one));

/**
 * How evenly the room is divided, from 0 to almost 1: 2 · min(A, D) / (A + D + 1). The one more keeps a single pair of people
 * from looking like a divided room.
 */
export const splitness = ({ agree, disagree }: Said): number =>
  (2 * Math.min(agree, disagree)) / (agree + disagree + 1);

/** From here on a statement stands in the list of what the room is split on. */
const isSplitFrom = 0.5;

/** What people agree on, most of all first; and what they are split on, most evenly first. Each statement is in one of them. */
export function consensusOf<Counted extends Said>(
  statements: readonly Counted[],
): { readonly agreed: readonly Counted[]; readonly split: readonly Counted[] } {
  const isSplit = (one: Counted): boolean => splitness(one) >= isSplitFrom;
  return {
    agreed: byAgreement(statements.filter((one) => !isSplit(one))),
    split: statements.filter(isSplit).toSorted((one, other) => splitness(other) - splitness(one)),
  };
}
