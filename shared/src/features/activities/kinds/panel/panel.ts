import * as z from 'zod/mini';
import { textOrNone, typedText } from '../../../../room/plain-text.ts';
import type { ActivityKind } from '../../activity-kind.ts';
import { LabelledId, labelledList } from '../../labelled.ts';
import { commentsOn } from './comments.ts';
import { type CriterionTally, countPanel, type PanelTally, type Score } from './panel.counting.ts';

export const labelLimit = 120;
export const fewestPitches = 2;
export const mostPitches = 12;
export const mostCriteria = 6;
export const pointsOffered = [3, 4, 5] as const;
export const commentLimit = 300;
export const endLimit = 40;

const refusals = {
  'activities.panel-pitch-empty': 'Give every pitch a name.',
  'activities.panel-pitch-long': 'The name of one of the pitches is too long. Make it shorter.',
  'activities.panel-few-pitches': 'Add at least two pitches.',
  'activities.panel-many-pitches': 'Twelve pitches are the most. Take one away.',
  'activities.panel-same-pitch': 'Two pitches are the same one. Take one away.',
  'activities.panel-criterion-empty': 'Write what the panel looks at.',
  'activities.panel-criterion-long': 'One of the things the panel looks at is too long. Make it shorter.',
  'activities.panel-no-criteria': 'Add at least one thing that the panel looks at.',
  'activities.panel-many-criteria': 'The panel can look at six things at most. Take one away.',
  'activities.panel-same-criterion': 'Two things the panel looks at are the same one. Take one away.',
  'activities.panel-odd-points': 'Points go up to three, four or five. Choose one of these.',
  'activities.panel-end-empty': 'Say in words what the lowest and the highest number mean.',
  'activities.panel-end-long':
    'The words for the lowest and the highest number are too long. Make them shorter.',
  'activities.panel-none': 'Score or pass at least one pitch first.',
  'activities.panel-unknown': 'Something in that answer is not there any more. Score again.',
  'activities.panel-odd-score': 'That number of points is not on the scale. Choose another one.',
  'activities.panel-comment-long': 'One of your comments is too long. Make it shorter.',
} as const;
type Code = keyof typeof refusals;
const code = (of: Code): Code => of;

const endWords = typedText(endLimit, {
  empty: code('activities.panel-end-empty'),
  long: code('activities.panel-end-long'),
});

export const PanelSetup = z.strictObject({
  pitches: labelledList({
    fewest: fewestPitches,
    most: mostPitches,
    limit: labelLimit,
    codes: {
      empty: code('activities.panel-pitch-empty'),
      long: code('activities.panel-pitch-long'),
      few: code('activities.panel-few-pitches'),
      many: code('activities.panel-many-pitches'),
      same: code('activities.panel-same-pitch'),
    },
  }),
  criteria: labelledList({
    fewest: 1,
    most: mostCriteria,
    limit: labelLimit,
    codes: {
      empty: code('activities.panel-criterion-empty'),
      long: code('activities.panel-criterion-long'),
      few: code('activities.panel-no-criteria'),
      many: code('activities.panel-many-criteria'),
      same: code('activities.panel-same-criterion'),
    },
  }),
  /** The highest; the lowest is 1. */
  points: z
    .int(code('activities.panel-odd-points'))
    .check(
      z.minimum(pointsOffered[0], code('activities.panel-odd-points')),
      z.maximum(pointsOffered[2], code('activities.panel-odd-points')),
    ),
  /** What 1 means. */
  low: endWords,
  /** What the most points mean. */
  high: endWords,
});
export type PanelSetup = z.infer<typeof PanelSetup>;

/** `check` knows the limit: a screen can then keep what is being typed. */
const comment = textOrNone(commentLimit * 4, code('activities.panel-comment-long'));

export const PanelAnswer = z.strictObject({
  /** By pitch: points by criterion, or `pass`, or `conflict` for somebody who knows these people. */
  scores: z.record(
    LabelledId,
    z.union([
      z.literal('pass'),
      z.literal('conflict'),
      z.record(LabelledId, z.int(code('activities.panel-odd-score'))),
    ]),
  ),
  /** By pitch. For the team alone: no tally has them. */
  comments: z.record(LabelledId, comment),
});
export type PanelAnswer = z.infer<typeof PanelAnswer>;

const has = (list: PanelSetup['pitches'], id: string): boolean => list.some((one) => one.id === id);

/** Everything about one pitch is said: points for all criteria, or why not. */
export const isScored = ({ criteria }: Pick<PanelSetup, 'criteria'>, score: Score | undefined): boolean =>
  score !== undefined && (typeof score === 'string' || criteria.every(({ id }) => score[id] !== undefined));

export const panel = {
  key: 'panel',
  setup: PanelSetup,
  answer: PanelAnswer,
  refusals,
  emptySetup: { pitches: [], criteria: [], points: 5, low: '', high: '' },
  structure: ({ pitches, criteria, points }) => ({
    pitches: pitches.map(({ id }) => id),
    criteria: criteria.map(({ id }) => id),
    points,
  }),
  check({ pitches, criteria, points }, { scores, comments }): Code | undefined {
    if (Object.keys(scores).length + Object.keys(comments).length === 0) return 'activities.panel-none';
    if (![...Object.keys(scores), ...Object.keys(comments)].every((id) => has(pitches, id))) {
      return 'activities.panel-unknown';
    }
    const given = Object.values(scores).flatMap((score) =>
      typeof score === 'string' ? [] : Object.entries(score),
    );
    if (!given.every(([id]) => has(criteria, id))) return 'activities.panel-unknown';
    if (!given.every(([, value]) => value >= 1 && value <= points)) return 'activities.panel-odd-score';
    const tooLong = Object.values(comments).some((text) => text.length > commentLimit);
    return tooLong ? 'activities.panel-comment-long' : undefined;
  },
  isWhole: (setup, { scores }) => setup.pitches.every(({ id }) => isScored(setup, scores[id])),
  tally: ({ pitches, criteria, points }, answers) =>
    countPanel(
      { pitches: pitches.map(({ id }) => id), criteria: criteria.map(({ id }) => id), points },
      answers,
    ),
  /** Below each pitch a row for each criterion: a table with a column for each would be too wide for a phone. */
  sheet: ({ pitches, criteria }, tally) => ({
    header: ['Pitch', 'Average', 'Lowest', 'Highest', 'Scored', 'Passed', 'Know them'],
    rows: pitches.flatMap(({ id, label }) => {
      const pitch = tally.pitches.find((one) => one.id === id);
      if (!pitch) return [];
      const { mean, people, scored, passed, conflicts } = pitch;
      const ends = [inHundredths(people[0]?.at), inHundredths(people.at(-1)?.at)];
      return [
        [label, inHundredths(mean), ...ends, scored, passed, conflicts],
        ...criteria.map((criterion) => [
          `${label}: ${criterion.label}`,
          ...criterionCells(pitch.criteria.find((one) => one.id === criterion.id)),
          scored,
          passed,
          conflicts,
        ]),
      ];
    }),
  }),
  ballots: ({ pitches, criteria }, answers) => ({
    header: pitches.flatMap((pitch) => [
      ...criteria.map(({ label }) => `${pitch.label}: ${label}`),
      `${pitch.label}: comment`,
    ]),
    rows: answers.map(({ scores, comments }) =>
      pitches.flatMap(({ id }) => {
        const score: Score = scores[id] ?? {};
        const why = score === 'pass' ? 'passed' : score === 'conflict' ? 'knows these people' : '';
        const points = criteria.map((one) => (typeof score === 'string' ? why : (score[one.id] ?? '')));
        return [...points, comments[id] ?? ''];
      }),
    ),
  }),
  desk: ({ pitches }, answers) =>
    commentsOn(
      pitches.map(({ id }) => id),
      answers,
    ),
} as const satisfies ActivityKind<PanelSetup, PanelAnswer, PanelTally>;

/** Mean, lowest and highest. */
function criterionCells(criterion: CriterionTally | undefined): readonly (number | string)[] {
  const given = criterion?.counts.flatMap((people, at) => (people > 0 ? [at + 1] : [])) ?? [];
  return [criterion?.mean, given[0], given.at(-1)].map(inHundredths);
}

/** For reading: 3.67. Empty when there is none. */
const inHundredths = (value: number | null | undefined): number | string =>
  value === null || value === undefined ? '' : Math.round(value * 100) / 100;
