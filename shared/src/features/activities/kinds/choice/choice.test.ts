import { expect, it } from 'vitest';
import { keepsTheContract } from '../../../../testing/kind-contract.ts';
import { choiceSamples } from './choice.samples.ts';
import { ChoiceSetup, choice, OptionId } from './choice.ts';

keepsTheContract(choice, choiceSamples);

const [park, pool, hall] = ['park-1', 'pool-1', 'hall-1'].map((id) => OptionId.parse(id));
if (!park || !pool || !hall) throw new Error('Three options are needed');
const options = [
  { id: park, label: 'Park' },
  { id: pool, label: 'Pool' },
  { id: hall, label: 'Hall' },
];
const single: ChoiceSetup = { options, multiple: false };
const several: ChoiceSetup = { options, multiple: true };
const upToTwo: ChoiceSetup = { options, multiple: true, maxChoices: 2 };

const codes = (setup: unknown) => ChoiceSetup.safeParse(setup).error?.issues.map(({ message }) => message);
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `option-${at}`, label: `Option ${at}` }));

it('[CC1] a setup has two to ten options with words', () => {
  expect(codes(single)).toBeUndefined();
  expect(codes({ options: many(10), multiple: false })).toBeUndefined();
  expect(codes({ options: many(1), multiple: false })).toEqual(['activities.choice-too-few-options']);
  expect(codes({ options: many(11), multiple: false })).toEqual(['activities.choice-too-many-options']);
  const labelled = (label: string) => ({ options: [...many(2), { id: 'last-1', label }], multiple: false });
  expect(codes(labelled('a'.repeat(120)))).toBeUndefined();
  expect(codes(labelled('a'.repeat(121)))).toEqual(['activities.choice-label-long']);
  expect(codes(labelled(' \u200b '))).toEqual(['activities.choice-label-empty']);
});

it('[CC1] every option has an id of its own', () => {
  expect(codes({ options: [...many(2), ...many(1)], multiple: false })).toEqual([
    'activities.choice-same-option',
  ]);
});

it('[CC2] a limit is for several choices and is not above the number of options', () => {
  expect(codes(upToTwo)).toBeUndefined();
  expect(codes({ options, multiple: true, maxChoices: 4 })).toEqual(['activities.choice-odd-limit']);
  expect(codes({ options, multiple: false, maxChoices: 2 })).toEqual(['activities.choice-odd-limit']);
});

it('[CC2] an answer keeps to the number of choices', () => {
  expect(choice.check(single, { choices: [park] })).toBeUndefined();
  expect(choice.check(single, { choices: [park, pool] })).toBe('activities.choice-only-one');
  expect(choice.check(several, { choices: [park, pool, hall] })).toBeUndefined();
  expect(choice.check(upToTwo, { choices: [park, pool] })).toBeUndefined();
  expect(choice.check(upToTwo, { choices: [park, pool, hall] })).toBe('activities.choice-too-many');
});

it('[CC3] an answer names options that are there, each once, and at least one', () => {
  expect(choice.check(several, { choices: [] })).toBe('activities.choice-none');
  expect(choice.check(several, { choices: [park, park] })).toBe('activities.choice-unknown');
  expect(choice.check(several, { choices: [OptionId.parse('other-1')] })).toBe('activities.choice-unknown');
});

it('[CC4] a tally counts people, with every option in the order of the setup', () => {
  const answers = [{ choices: [hall, park] }, { choices: [hall] }, { choices: [park, hall] }];
  expect(choice.tally(several, answers)).toEqual({
    options: [
      { id: park, people: 2 },
      { id: pool, people: 0 },
      { id: hall, people: 3 },
    ],
    answered: 3,
  });
  expect(choice.tally(several, answers.toReversed())).toEqual(choice.tally(several, answers));
});

it('the sheet has a row for every option', () => {
  const tally = choice.tally(several, [{ choices: [hall] }]);
  expect(choice.sheet(several, tally)).toEqual({
    header: ['Option', 'People'],
    rows: [
      ['Park', 0],
      ['Pool', 0],
      ['Hall', 1],
    ],
  });
});

it('every code of the kind has a sentence', () => {
  const setups = [
    { options: many(1), multiple: false },
    { options: many(11), multiple: false },
  ];
  const said = [
    ...setups.flatMap((setup) => codes(setup) ?? []),
    choice.check(single, { choices: [] }) ?? '',
  ];
  for (const code of said) expect(choice.refusals).toHaveProperty([code]);
});

it('[CC5] an option may have one symbol or one picture, and needs neither', () => {
  const marked = (mark: unknown) => ({
    options: [{ id: 'park-1', label: 'Park', mark }, ...many(1)],
    multiple: false,
  });
  expect(codes(marked({ symbol: 'tree' }))).toBeUndefined();
  expect(codes(marked({ image: 'a-stored-picture-1' }))).toBeUndefined();
  for (const odd of [
    { symbol: 'tank' },
    { image: '../sayso.db' },
    { symbol: 'tree', image: 'a-stored-picture-1' },
    {},
    null,
    'tree',
  ]) {
    expect(codes(marked(odd)), JSON.stringify(odd)).toHaveLength(1);
  }
  const kept = { options: many(2), multiple: false };
  expect(ChoiceSetup.parse(kept)).toEqual(kept);
});

it('[CC5] the pictures are named, so that they are kept, and are nothing that answers lean on', () => {
  const shown = ChoiceSetup.parse({
    options: [
      { id: 'park-1', label: 'Park', mark: { image: 'a-stored-picture-1' } },
      { id: 'pool-1', label: 'Pool', mark: { symbol: 'ball' } },
    ],
    multiple: false,
  });
  expect(choice.pictures(shown)).toEqual(['a-stored-picture-1']);
  expect(choice.pictures(single)).toEqual([]);
  const plain = { options: shown.options.map(({ id, label }) => ({ id, label })), multiple: false };
  expect(choice.structure(shown)).toEqual(choice.structure(plain));
});
