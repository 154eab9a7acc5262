import { LabelledId } from '../../labelled.ts';
import type { SamplesOf } from '../../samples.ts';
import { dontKnow, type ScaleAnswer, type ScaleSetup, type scale } from './scale.ts';

const labelled = (id: string, label: string) => ({ id: LabelledId.parse(id), label });

const meeting: ScaleSetup = {
  statements: [
    labelled('heard-1', 'People listened to me.'),
    labelled('clear-1', 'I understood what we talked about.'),
    labelled('ways-1', 'I could take part in a way that works for me.'),
    labelled('next-1', 'I know what happens next.'),
  ],
  points: [
    labelled('agree-1', 'Disagree a lot'),
    labelled('agree-2', 'Disagree a bit'),
    labelled('agree-3', 'In the middle'),
    labelled('agree-4', 'Agree a bit'),
    labelled('agree-5', 'Agree a lot'),
  ],
};
const numbers: ScaleSetup = {
  statements: [labelled('safe-1', 'How safe do you feel on the way to school?')],
  points: Array.from({ length: 11 }, (_, at) =>
    labelled(`number-${at}`, at === 0 ? '0: not at all' : at === 10 ? '10: completely' : `${at}`),
  ),
};

/** A number per statement, in their order; 0 is "Don't know" and nothing is nothing. */
const says = (
  { statements, points }: ScaleSetup,
  ...levels: readonly (number | undefined)[]
): ScaleAnswer => ({
  answers: Object.fromEntries(
    statements.flatMap(({ id }, at) => {
      const level = levels[at];
      if (level === undefined) return [];
      return [[id, level === 0 ? dontKnow : (points[level - 1]?.id ?? dontKnow)]];
    }),
  ),
});

export const scaleSamples: SamplesOf<typeof scale> = {
  kind: 'scale',
  cases: [
    {
      name: 'statements and how much people agree',
      question: 'How was this meeting for you?',
      setup: meeting,
      answers: [
        says(meeting, 5, 4, 5, 2),
        says(meeting, 4, 4, 5, 0),
        says(meeting, 5, 3, 4, 1),
        says(meeting, 2, 4, 5, 0),
        says(meeting, 4, 5, 3, 2),
        says(meeting, 5, 5, 5, 3),
        says(meeting, 4, 2, 0, 1),
      ],
      unfinished: [says(meeting, 5), says(meeting, undefined, 0, 3)],
      misfits: [
        { answer: { answers: {} }, code: 'activities.scale-none' },
        { answer: { answers: { 'heard-9': 'agree-1' } }, code: 'activities.scale-unknown' },
        { answer: { answers: { 'heard-1': 'agree-9' } }, code: 'activities.scale-unknown' },
        { answer: { answers: { 'heard-1': 'clear-1' } }, code: 'activities.scale-unknown' },
      ],
      reworded: {
        ...meeting,
        statements: meeting.statements.map((one) => ({ ...one, label: one.label.toUpperCase() })),
      },
      rebuilt: { ...meeting, points: meeting.points.slice(1) },
    },
    {
      name: 'one statement, 0 to 10',
      question: 'Getting there',
      setup: numbers,
      answers: [
        says(numbers, 8),
        says(numbers, 3),
        says(numbers, 0),
        says(numbers, 11),
        says(numbers, 7),
        says(numbers, 1),
      ],
      misfits: [
        { answer: { answers: { 'safe-1': 'number-11' } }, code: 'activities.scale-unknown' },
        { answer: { answers: { constructor: 'number-1' } }, code: 'activities.scale-unknown' },
      ],
      reworded: { ...numbers, statements: [labelled('safe-1', 'How safe is the way to school for you?')] },
      rebuilt: { ...numbers, statements: [labelled('safe-2', 'How safe do you feel at school?')] },
    },
  ],
  badSetups: [
    { setup: { ...meeting, statements: [] }, code: 'activities.scale-no-statements' },
    {
      setup: { ...meeting, statements: [...meeting.statements, labelled('heard-1', 'Again')] },
      code: 'activities.scale-same-statement',
    },
    { setup: { ...meeting, points: meeting.points.slice(0, 1) }, code: 'activities.scale-too-few-points' },
    {
      setup: { ...meeting, points: [...meeting.points, { id: dontKnow, label: 'No idea' }] },
      code: 'activities.scale-same-point',
    },
    {
      setup: { ...meeting, points: [{ id: 'agree-0', label: ' ' }, ...meeting.points] },
      code: 'activities.scale-point-empty',
    },
  ],
};
