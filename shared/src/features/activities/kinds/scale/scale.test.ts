import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepsTheContract } from '../../../../testing/kind-contract.ts';
import { LabelledId } from '../../labelled.ts';
import { scaleSamples } from './scale.samples.ts';
import { dontKnow, type ScaleAnswer, ScaleSetup, scale } from './scale.ts';

keepsTheContract(scale, scaleSamples);

const many = (word: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: LabelledId.parse(`${word}-${at}`),
    label: `${word} ${at}`,
  }));
const setup: ScaleSetup = { statements: many('statement', 2), points: many('point', 3) };
const codes = (odd: unknown) => ScaleSetup.safeParse(odd).error?.issues.map(({ message }) => message);
const said = (answers: object): ScaleAnswer => scale.answer.parse({ answers });

it('[SC1] [SC2] a setup has one to twelve statements and two to eleven levels', () => {
  expect(codes({ statements: many('statement', 12), points: many('point', 11) })).toBeUndefined();
  expect(codes({ statements: many('statement', 1), points: many('point', 2) })).toBeUndefined();
  expect(codes({ ...setup, statements: many('statement', 13) })).toEqual([
    'activities.scale-too-many-statements',
  ]);
  expect(codes({ ...setup, points: many('point', 12) })).toEqual(['activities.scale-too-many-points']);
  const labelled = (label: string) => [...many('point', 2), { id: 'point-9', label }];
  expect(codes({ ...setup, points: labelled('a'.repeat(61)) })).toEqual(['activities.scale-point-long']);
  expect(codes({ ...setup, points: labelled('\u200b') })).toEqual(['activities.scale-point-empty']);
});

it('[SC3] don’t know fits every scale, and no level can be it', () => {
  expect(
    scale.check(setup, said({ 'statement-0': 'dont-know', 'statement-1': 'dont-know' })),
  ).toBeUndefined();
  expect(codes({ ...setup, points: [...many('point', 2), { id: dontKnow, label: 'Never' }] })).toEqual([
    'activities.scale-same-point',
  ]);
});

it('[SC4] an answer is whole when it says something to every statement', () => {
  expect(scale.isWhole(setup, said({ 'statement-0': 'point-1' }))).toBe(false);
  expect(scale.isWhole(setup, said({ 'statement-0': 'point-1', 'statement-1': 'dont-know' }))).toBe(true);
});

it('[SC4] names that every object has are no statements', () => {
  const odd = { ...setup, statements: [{ id: LabelledId.parse('constructor'), label: 'Odd' }] };
  expect(scale.isWhole(odd, said({}))).toBe(false);
  expect(scale.ballots(odd, [said({})])).toEqual({ header: ['Odd'], rows: [['']] });
});

it('[SC5] [SC6] people are counted per level, don’t knows apart, and the middle is a level or between two', () => {
  const answers = [
    said({ 'statement-0': 'point-0', 'statement-1': 'point-1' }),
    said({ 'statement-0': 'point-2', 'statement-1': 'dont-know' }),
    said({ 'statement-0': 'dont-know', 'statement-1': 'point-1' }),
    said({ 'statement-0': 'dont-know', 'statement-1': 'point-2' }),
  ];
  const tally = scale.tally(setup, answers);
  expect(tally).toEqual({
    statements: [
      { id: 'statement-0', people: [1, 0, 1], dontKnow: 2 },
      { id: 'statement-1', people: [0, 2, 1], dontKnow: 1 },
    ],
  });
  expect(scale.sheet(setup, tally)).toEqual({
    header: ['Statement', 'point 0', 'point 1', 'point 2', 'Don’t know', 'Middle answer'],
    rows: [
      ['statement 0', 1, 0, 1, 2, 'Between point 0 and point 2'],
      ['statement 1', 0, 2, 1, 1, 'point 1'],
    ],
  });
  expect(scale.ballots(setup, answers).rows[1]).toEqual(['point 2', 'Don’t know']);
});

it('[SC5] whatever whole answers come, every statement has as many people as there are answers', () => {
  const level = fc.constantFrom('point-0', 'point-1', 'point-2', 'dont-know');
  const answer = fc.record({ 'statement-0': level, 'statement-1': level });
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 40 }), (cast) => {
      for (const { people, dontKnow: apart } of scale.tally(setup, cast.map(said)).statements) {
        expect(people.reduce((sum, count) => sum + count, apart)).toBe(cast.length);
      }
    }),
  );
});
