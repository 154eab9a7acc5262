import type { LabelledId } from '../../labelled.ts';

/** One point value for each criterion, or why there is none. */
export type Score = 'pass' | 'conflict' | Readonly<Record<LabelledId, number>>;

export interface CriterionTally {
  readonly id: LabelledId;
  /** Null when nobody scored. */
  readonly mean: number | null;
  /** People per point value, from 1 on. */
  readonly counts: readonly number[];
}
export interface PitchTally {
  readonly id: LabelledId;
  /**
   * Mean over those who scored it of each person's own mean over the criteria: every person and every criterion weighs the same.
   * Null when nobody scored it.
   */
  readonly mean: number | null;
  readonly criteria: readonly CriterionTally[];
  /** Each person's own mean over the criteria, lowest first. */
  readonly people: readonly { readonly at: number; readonly people: number }[];
  readonly scored: number;
  readonly passed: number;
  readonly conflicts: number;
}
export interface PanelTally {
  /** In the order of the setup. */
  readonly pitches: readonly PitchTally[];
  /** The highest mean and all that are closer to it than `closeness`. Empty when nobody scored. */
  readonly leading: readonly LabelledId[];
  readonly answered: number;
}

/**
 * In points. A quarter is what two people of a panel of eight change by scoring one point differently on everything. Means that are
 * closer than that say nothing about the pitches.
 */
export const closeness = 0.25;
/** More than a division can be out by. */
const rounding = 1e-9;

interface Asked {
  readonly pitches: readonly LabelledId[];
  readonly criteria: readonly LabelledId[];
  readonly points: number;
}

/**
 * Whole numbers are added up and divided once, so the order of arrival changes no digit. With three criteria, scores of 4, 5, 3 and of
 * 2, 3, 1 make (12 + 6) / (3 · 2) = 3.
 */
export function countPanel(
  asked: Asked,
  answers: readonly { readonly scores: Readonly<Record<LabelledId, Score>> }[],
): PanelTally {
  const pitches = asked.pitches.map((id) =>
    countPitch(
      id,
      asked,
      answers.flatMap(({ scores }) => scores[id] ?? []),
    ),
  );
  const best = Math.max(...pitches.map(({ mean }) => mean ?? 0));
  const leading = pitches.filter(({ mean }) => mean !== null && best - mean < closeness - rounding);
  return { pitches, leading: leading.map(({ id }) => id), answered: answers.length };
}

function countPitch(id: LabelledId, { criteria, points }: Asked, scores: readonly Score[]): PitchTally {
  // Somebody who is in the middle of a pitch has not scored it.
  const given = scores.flatMap((score) => {
    if (typeof score === 'string') return [];
    const values = criteria.flatMap((criterion) => score[criterion] ?? []);
    return values.length === criteria.length ? [values] : [];
  });
  const meanOf = (sum: number, parts: number): number | null => (parts > 0 ? sum / parts : null);
  const sums = given.map(sumOf);
  return {
    id,
    mean: meanOf(sumOf(sums), criteria.length * given.length),
    criteria: criteria.map((criterion, place) => {
      const values = given.map((one) => one[place] ?? 0);
      const counts = Array.from(
        { length: points },
        (_, at) => values.filter((value) => value === at + 1).length,
      );
      return { id: criterion, mean: meanOf(sumOf(values), values.length), counts };
    }),
    people: [...new Set(sums)]
      .sort((one, other) => one - other)
      .map((sum) => ({ at: sum / criteria.length, people: sums.filter((other) => other === sum).length })),
    scored: given.length,
    passed: scores.filter((score) => score === 'pass').length,
    conflicts: scores.filter((score) => score === 'conflict').length,
  };
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
