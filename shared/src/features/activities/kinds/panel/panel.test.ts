import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepsTheContract } from '../../../../testing/kind-contract.ts';
import { LabelledId } from '../../labelled.ts';
import { closeness, countPanel, type Score } from './panel.counting.ts';
import { panelSamples } from './panel.samples.ts';
import { type PanelSetup, panel } from './panel.ts';

keepsTheContract(panel, panelSamples);

const ids = (...names: string[]) => names.map((name) => LabelledId.parse(name));
const [bikes, garden] = ids('pitch-bikes', 'pitch-garden');
const criteria = ids('criterion-1', 'criterion-2', 'criterion-3');
if (!bikes || !garden) throw new Error('Two pitches are needed');
const asked = { pitches: [bikes, garden], criteria, points: 5 };

const points = (...values: readonly number[]): Score =>
  Object.fromEntries(values.map((value, at) => [criteria[at] ?? '', value]));
const ballot = (one: Score, other: Score) => ({ scores: { [bikes]: one, [garden]: other } });
const pitch = (answers: readonly ReturnType<typeof ballot>[]) => countPanel(asked, answers).pitches[0];

it('[PA3] the worked example of the formula', () => {
  expect(pitch([ballot(points(4, 5, 3), 'pass'), ballot(points(2, 3, 1), 'pass')])).toEqual({
    id: bikes,
    mean: 3,
    criteria: [
      { id: criteria[0], mean: 3, counts: [0, 1, 0, 1, 0] },
      { id: criteria[1], mean: 4, counts: [0, 0, 1, 0, 1] },
      { id: criteria[2], mean: 2, counts: [1, 0, 1, 0, 0] },
    ],
    people: [
      { at: 2, people: 1 },
      { at: 4, people: 1 },
    ],
    scored: 2,
    passed: 0,
    conflicts: 0,
  });
});

it('[PA3] whoever passes or knows the people is counted beside the mean, and nobody scored is no zero', () => {
  const { pitches } = countPanel(asked, [
    ballot(points(5, 5, 5), 'conflict'),
    ballot('pass', 'pass'),
    ballot('conflict', 'pass'),
  ]);
  expect(pitches.map(({ mean, scored, passed, conflicts }) => [mean, scored, passed, conflicts])).toEqual([
    [5, 1, 1, 1],
    [null, 0, 2, 1],
  ]);
});

it('[PA3] a pitch that is scored by half counts nowhere', () => {
  const [half] = countPanel(asked, [ballot(points(5, 5), 'pass'), ballot(points(1, 1, 1), 'pass')]).pitches;
  expect([half?.mean, half?.scored, half?.criteria[0]?.counts]).toEqual([1, 1, [1, 0, 0, 0, 0]]);
});

it('[PA2] an answer is whole when something is said about every pitch', () => {
  const label = (id: LabelledId) => ({ id, label: 'Words' });
  const setup: PanelSetup = {
    pitches: asked.pitches.map(label),
    criteria: criteria.map(label),
    points: 5,
    low: 'Low',
    high: 'High',
  };
  const whole = (one: Score, other: Score) =>
    panel.isWhole(setup, panel.answer.parse({ ...ballot(one, other), comments: {} }));
  expect(whole(points(1, 2, 3), 'pass')).toBe(true);
  expect(whole('conflict', 'pass')).toBe(true);
  expect(whole(points(1, 2), 'pass')).toBe(false);
  expect(panel.isWhole(setup, panel.answer.parse({ scores: { [bikes]: 'pass' }, comments: {} }))).toBe(false);
});

it('[PA5] means closer than a quarter of a point are close; a quarter is not', () => {
  const leading = (one: Score, other: Score, rest: readonly Score[] = []) =>
    countPanel({ ...asked, criteria: criteria.slice(0, 1) }, [
      ballot(one, other),
      ...rest.map((score) => ballot(score, score)),
    ]).leading;
  const same = [points(3), points(3), points(3)];
  expect(leading(points(4), points(4), same)).toEqual([bikes, garden]);
  // Four people: 13 / 4 and 12 / 4 are a quarter apart.
  expect(leading(points(4), points(3), same)).toEqual([bikes]);
  // Five people: 16 / 5 and 15 / 5 are a fifth apart.
  expect(leading(points(4), points(3), [...same, points(3)])).toEqual([bikes, garden]);
  expect(leading('pass', points(1))).toEqual([garden]);
  expect(leading('pass', 'conflict')).toEqual([]);
  expect(closeness).toBe(0.25);
});

it('[PA4] the table says how far people are apart, for each criterion too', () => {
  const [sample] = panelSamples.cases;
  if (!sample) throw new Error('A sample is needed');
  const { setup, answers } = sample;
  expect(panel.sheet(setup, panel.tally(setup, answers.slice(0, 3))).rows.slice(0, 4)).toEqual([
    ['Bike repair club', 4.17, 3.5, 4.5, 3, 0, 0],
    ['Bike repair club: How much is it needed?', 4, 3, 5, 3, 0, 0],
    ['Bike repair club: Is it for everybody?', 4.33, 4, 5, 3, 0, 0],
    ['Garden on the roof', 2.75, 2.5, 3, 2, 0, 1],
  ]);
});

it('[PA6] no tally has a comment', () => {
  for (const { setup, answers } of panelSamples.cases) {
    const told = JSON.stringify([
      panel.tally(setup, answers),
      panel.sheet(setup, panel.tally(setup, answers)),
    ]);
    expect(told).not.toContain('Saturdays');
    expect(JSON.stringify(panel.ballots(setup, answers))).toContain('Saturdays');
  }
});

it('[PA6] the team reads the comments by pitch, in an order that says nothing about when they came', () => {
  const [sample] = panelSamples.cases;
  if (!sample) throw new Error('A sample is needed');
  const { setup, answers } = sample;
  expect(panel.desk(setup, answers)).toEqual({
    pitches: [
      { id: bikes, comments: ['Could it be open on Saturdays too?'] },
      { id: garden, comments: ['My favourite.', 'Who waters it in the holidays?'] },
      { id: 'pitch-music', comments: ['Is it too loud?'] },
    ],
  });
  expect(panel.desk(setup, answers.toReversed())).toEqual(panel.desk(setup, answers));
  expect(panel.desk(setup, answers.slice(1, 3))).toEqual({ pitches: [] });
});

const score: fc.Arbitrary<Score> = fc.oneof(
  fc.constantFrom<Score>('pass', 'conflict'),
  fc.tuple(...criteria.map(() => fc.integer({ min: 1, max: 5 }))).map((values) => points(...values)),
);

it('[PA3] everybody is counted once for every pitch, and no mean leaves the scale or its own dots', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score), { maxLength: 30 }), (cast) => {
      const tally = countPanel(
        asked,
        cast.map(([one, other]) => ballot(one, other)),
      );
      for (const { mean, scored, passed, conflicts, people, criteria: parts } of tally.pitches) {
        expect(scored + passed + conflicts).toBe(cast.length);
        expect(people.reduce((sum, dot) => sum + dot.people, 0)).toBe(scored);
        for (const { counts } of parts) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(scored);
        if (mean === null) continue;
        expect(mean).toBeGreaterThanOrEqual(people[0]?.at ?? 6);
        expect(mean).toBeLessThanOrEqual(people.at(-1)?.at ?? 0);
        const ofCriteria = parts.reduce((sum, part) => sum + (part.mean ?? 0), 0) / parts.length;
        expect(mean).toBeCloseTo(ofCriteria, 9);
      }
    }),
  );
});
