import * as z from 'zod/mini';
import type { ActivityKind } from '../../activity-kind.ts';
import { type Labelled, LabelledId, labelledList } from '../../labelled.ts';
import { middleOf } from '../../middle.ts';

export const statementLimit = 160;
export const pointLabelLimit = 60;
export const fewestStatements = 1;
export const mostStatements = 12;
export const fewestPoints = 2;
/** So that 0 to 10 fits. */
export const mostPoints = 11;

/** Stands beside the points of every scale, and can be no point of it. */
export const dontKnow = LabelledId.parse('dont-know');

const refusals = {
  'activities.scale-statement-empty': 'Give every statement some words.',
  'activities.scale-statement-long': 'One of the statements is too long. Make it shorter.',
  'activities.scale-no-statements': 'Write at least one statement.',
  'activities.scale-too-many-statements': 'Twelve statements are the most. Take one away.',
  'activities.scale-same-statement': 'Two statements are the same one. Take one away.',
  'activities.scale-point-empty': 'Give every level some words.',
  'activities.scale-point-long': 'The words of one level are too long. Make them shorter.',
  'activities.scale-too-few-points': 'A scale needs at least two levels.',
  'activities.scale-too-many-points': 'Eleven levels are the most. Take one away.',
  'activities.scale-same-point': 'Two levels are the same one. Take one away.',
  'activities.scale-none': 'Choose an answer first. You can also pass.',
  'activities.scale-unknown': 'One of those answers is not there any more. Choose again.',
} as const;
type Code = keyof typeof refusals;
const code = (of: Code): Code => of;

export const ScaleSetup = z.strictObject({
  statements: labelledList({
    fewest: fewestStatements,
    most: mostStatements,
    limit: statementLimit,
    codes: {
      empty: code('activities.scale-statement-empty'),
      long: code('activities.scale-statement-long'),
      few: code('activities.scale-no-statements'),
      many: code('activities.scale-too-many-statements'),
      same: code('activities.scale-same-statement'),
    },
  }),
  /** The levels in their order, every one with words. */
  points: labelledList({
    fewest: fewestPoints,
    most: mostPoints,
    limit: pointLabelLimit,
    codes: {
      empty: code('activities.scale-point-empty'),
      long: code('activities.scale-point-long'),
      few: code('activities.scale-too-few-points'),
      many: code('activities.scale-too-many-points'),
      same: code('activities.scale-same-point'),
    },
  }).check(
    z.refine((points) => points.every(({ id }) => id !== dontKnow), code('activities.scale-same-point')),
  ),
});
export type ScaleSetup = z.infer<typeof ScaleSetup>;

export const ScaleAnswer = z.strictObject({
  /** Id of a statement to id of a point or `dontKnow`. Those left out are still open. */
  answers: z.record(LabelledId, LabelledId),
});
export type ScaleAnswer = z.infer<typeof ScaleAnswer>;

export interface StatementTally {
  readonly id: LabelledId;
  /** Per point, in the order of the setup. */
  readonly people: readonly number[];
  /** Beside the points, never one of them. */
  readonly dontKnow: number;
}
export interface ScaleTally {
  /** In the order of the setup. */
  readonly statements: readonly StatementTally[];
}

/** What somebody said to one statement, if anything. */
export const saidTo = ({ answers }: ScaleAnswer, statement: LabelledId): LabelledId | undefined =>
  Object.hasOwn(answers, statement) ? answers[statement] : undefined;

const middleLabel = (people: readonly number[], points: readonly Labelled[]): string => {
  const middle = middleOf(people);
  if (!middle) return '';
  const [low, high] = [points[middle.low]?.label ?? '', points[middle.high]?.label ?? ''];
  return middle.low === middle.high ? low : `Between ${low} and ${high}`;
};

export const scale = {
  key: 'scale',
  setup: ScaleSetup,
  answer: ScaleAnswer,
  refusals,
  emptySetup: { statements: [], points: [] },
  structure: ({ statements, points }) => ({
    statements: statements.map(({ id }) => id),
    points: points.map(({ id }) => id),
  }),
  check({ statements, points }, { answers }): Code | undefined {
    const said = Object.entries(answers);
    if (said.length === 0) return 'activities.scale-none';
    const fits = said.every(
      ([statement, point]) =>
        statements.some(({ id }) => id === statement) &&
        (point === dontKnow || points.some(({ id }) => id === point)),
    );
    return fits ? undefined : 'activities.scale-unknown';
  },
  isWhole: ({ statements }, answer) => statements.every(({ id }) => saidTo(answer, id) !== undefined),
  tally: ({ statements, points }, answers) => ({
    statements: statements.map(({ id }) => {
      const count = (point: LabelledId): number =>
        answers.filter((answer) => saidTo(answer, id) === point).length;
      return { id, people: points.map((point) => count(point.id)), dontKnow: count(dontKnow) };
    }),
  }),
  sheet: ({ statements, points }, tally) => ({
    header: ['Statement', ...points.map(({ label }) => label), 'Don’t know', 'Middle answer'],
    rows: statements.map(({ id, label }) => {
      const counted = tally.statements.find((one) => one.id === id);
      const people = points.map((_, at) => counted?.people[at] ?? 0);
      return [label, ...people, counted?.dontKnow ?? 0, middleLabel(people, points)];
    }),
  }),
  ballots: ({ statements, points }, answers) => {
    const words = new Map([
      [dontKnow, 'Don’t know'],
      ...points.map(({ id, label }): [LabelledId, string] => [id, label]),
    ]);
    return {
      header: statements.map(({ label }) => label),
      rows: answers.map((answer) => statements.map(({ id }) => words.get(saidTo(answer, id) ?? id) ?? '')),
    };
  },
} as const satisfies ActivityKind<ScaleSetup, ScaleAnswer, ScaleTally>;
