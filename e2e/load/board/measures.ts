import { type GestureName, gestureNames, type Round } from './one-round.ts';
import { median, percentile } from './statistics.ts';

/** One line of the comparison: a number for each product, and what is asked of Sayso's. */
export interface Measure {
  readonly name: string;
  readonly unit: 'ms' | 'MB';
  of(rounds: readonly Round[]): number;
  /**
   * Sayso's number may be the faster peer's times `factor`, plus `grain`: what the clock of the measure can not tell
   * apart. Without a factor the line is for reading.
   */
  readonly factor?: number;
  readonly grain?: number;
}

const views = [
  ['near', 'at 100 %'],
  ['all', 'all notes in view'],
] as const;

const gestureMeasures = ([view, where]: (typeof views)[number], name: GestureName): readonly Measure[] => {
  const frames = (rounds: readonly Round[]) => rounds.map((round) => round[view][name]);
  const gaps = (rounds: readonly Round[]) => frames(rounds).map((one) => percentile(one.gaps, 0.95));
  return [
    // Frames come at the beat of the screen, 16.7 ms, give or take a few tenths.
    {
      name: `${name} ${where}: frame p95`,
      unit: 'ms',
      of: (rounds) => median(gaps(rounds)),
      factor: 1,
      grain: 0.6,
    },
    {
      name: `${name} ${where}: main thread a step`,
      unit: 'ms',
      of: (rounds) => median(frames(rounds).map(({ work }) => work)),
    },
    {
      name: `${name} ${where}: processor of the browser a step`,
      unit: 'ms',
      of: (rounds) => median(frames(rounds).map(({ processor }) => processor)),
    },
  ];
};

export const measures: readonly Measure[] = [
  {
    name: 'open to first full draw, all notes in view',
    unit: 'ms',
    of: (rounds) => median(rounds.map(({ all }) => all.drawn)),
    factor: 0.5,
  },
  {
    name: 'open to first full draw, the view Sayso opens with',
    unit: 'ms',
    of: (rounds) => median(rounds.map(({ opening }) => opening)),
    factor: 0.5,
  },
  ...views.flatMap((view) => gestureNames.flatMap((name) => gestureMeasures(view, name))),
  {
    name: 'typing: key to letter on the screen, median',
    unit: 'ms',
    of: (rounds) => median(rounds.flatMap(({ typing }) => typing)),
    factor: 1,
    grain: 1,
  },
  {
    name: 'typing: key to letter on the screen, p95',
    unit: 'ms',
    of: (rounds) =>
      percentile(
        rounds.flatMap(({ typing }) => typing),
        0.95,
      ),
    factor: 1,
    grain: 1,
  },
  {
    name: 'memory once open',
    unit: 'MB',
    of: (rounds) => median(rounds.map(({ all }) => all.heap)),
    factor: 1,
  },
  {
    name: 'memory after all this',
    unit: 'MB',
    of: (rounds) => median(rounds.map(({ heapAtEnd }) => heapAtEnd)),
    factor: 1,
  },
];
