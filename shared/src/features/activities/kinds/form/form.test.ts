import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepsTheContract } from '../../../../testing/kind-contract.ts';
import type { AnyKind } from '../../activity-kind.ts';
import { kindOf, kinds } from '../../kinds.ts';
import { LabelledId } from '../../labelled.ts';
import { askedOf } from './form.asking.ts';
import { formSamples } from './form.samples.ts';
import type { FormAnswer, FormSetup } from './form.shape.ts';
import { canBeInForm, formOf } from './form.ts';

const form = formOf(kinds);
keepsTheContract(form, formSamples);

const [sample] = formSamples.cases;
if (!sample) throw new Error('A sample is needed');
const { setup, answers } = sample;

const codes = (tried: unknown): readonly string[] =>
  form.setup.safeParse(tried).error?.issues.map(({ message }) => message) ?? [];
const id = (name: string): LabelledId => LabelledId.parse(name);
const choiceOf = (name: string, ...options: string[]) => ({
  id: id(name),
  kind: 'choice',
  question: `Which ${name}?`,
  required: false,
  setup: { options: options.map((option) => ({ id: id(option), label: option })), multiple: false },
});
const onePage = (...questions: FormSetup['pages'][number]['questions']): FormSetup => ({
  pages: [{ id: id('page-one'), title: '', questions }],
  onePage: true,
});
const says = (given: Record<string, FormAnswer['answers'][LabelledId]>): FormAnswer => ({ answers: given });
const choose = (...choices: string[]) => ({ answer: { choices } });
const pass = { pass: true } as const;

it('[FO1] ten pages of ten, thirty in all', () => {
  const page = (at: number, size: number) => ({
    id: id(`page-${at}-it`),
    title: '',
    questions: Array.from({ length: size }, (_, nth) => choiceOf(`ask-${at}-${nth}`, 'option-a', 'option-b')),
  });
  const pages = (count: number, size: number) => ({
    pages: Array.from({ length: count }, (_, at) => page(at, size)),
    onePage: false,
  });
  expect(codes(pages(10, 3))).toEqual([]);
  expect(codes(pages(3, 10))).toEqual([]);
  expect(codes(pages(11, 1))).toEqual(['activities.form-many-pages']);
  expect(codes(pages(1, 11))).toEqual(['activities.form-many-on-page']);
  expect(codes(pages(4, 8))).toEqual(['activities.form-many-questions']);
});

it('[FO1] what the kind of a question says goes through, and comes out as that kind leaves it', () => {
  expect(codes(onePage(choiceOf('ask-one', 'option-a')))).toEqual(['activities.choice-too-few-options']);
  const untidy = onePage({
    ...choiceOf('ask-one', 'option-a', 'option-b'),
    setup: {
      options: [
        { id: 'option-a', label: ' Park ' },
        { id: 'option-b', label: 'Pool' },
      ],
      multiple: false,
    },
  });
  expect(JSON.stringify(form.setup.parse(untidy))).toContain('"Park"');
  expect(
    form.check(onePage(choiceOf('ask-one', 'option-a', 'option-b')), says({ 'ask-one': choose() })),
  ).toBe('activities.choice-none');
  expect(
    form.check(onePage(choiceOf('ask-one', 'option-a', 'option-b')), says({ 'ask-one': choose('option-c') })),
  ).toBe('activities.choice-unknown');
});

it('[FO1] no form, nothing beside the room and nothing for the team alone is in a form', () => {
  const [choice] = kinds;
  const odd = (more: Partial<AnyKind>): AnyKind => ({ ...choice, ...more });
  expect(canBeInForm(choice)).toBe(true);
  expect(canBeInForm(odd({ key: 'form' }))).toBe(false);
  expect(canBeInForm(odd({ alongside: true }))).toBe(false);
  expect(canBeInForm(odd({ teamOnly: true }))).toBe(false);
});

const waits = (name: string, on: string, slice: string, ...options: string[]) => ({
  ...choiceOf(name, ...options),
  showIf: { question: id(on), slice },
});
const chain = onePage(
  choiceOf('ask-one', 'option-a', 'option-b'),
  waits('ask-two', 'ask-one', 'option-a', 'option-c', 'option-d'),
  waits('ask-three', 'ask-two', 'option-c', 'option-e', 'option-f'),
);

it('[FO2] a condition names an earlier question and an answer that it can have', () => {
  expect(codes(chain)).toEqual([]);
  const [one, two] = chain.pages[0]?.questions ?? [];
  if (!one || !two) throw new Error('Two questions are needed');
  expect(codes(onePage(two, one))).toEqual(['activities.form-odd-condition']);
  expect(codes(onePage(one, waits('ask-two', 'ask-one', 'option-x', 'option-c', 'option-d')))).toEqual([
    'activities.form-odd-condition',
  ]);
  expect(codes(onePage(one, waits('ask-two', 'ask-two', 'option-c', 'option-c', 'option-d')))).toEqual([
    'activities.form-odd-condition',
  ]);
});

it('[FO2] [FO4] what waits for a question that is not asked is not asked either', () => {
  const check = (given: Record<string, FormAnswer['answers'][LabelledId]>) => form.check(chain, says(given));
  const all = {
    'ask-one': choose('option-a'),
    'ask-two': choose('option-c'),
    'ask-three': choose('option-e'),
  };
  expect(check(all)).toBeUndefined();
  expect(check({ ...all, 'ask-one': choose('option-b') })).toBe('activities.form-hidden');
  expect(check({ 'ask-one': choose('option-b'), 'ask-three': pass })).toBe('activities.form-hidden');
  expect(check({ ...all, 'ask-two': pass })).toBe('activities.form-hidden');
});

it('[FO2] an answer to a question that is not asked leads to nothing', () => {
  const asked = (first: string) =>
    askedOf(kindOf, chain, {
      [id('ask-one')]: choose(first),
      [id('ask-two')]: choose('option-c'),
    });
  expect([...asked('option-a')]).toEqual(['ask-one', 'ask-two', 'ask-three']);
  expect([...asked('option-b')]).toEqual(['ask-one']);
});

it('[FO3] [FO5] required is answered or passed; others may be left out, but not half said', () => {
  const whole = (given: Record<string, FormAnswer['answers'][LabelledId]>) =>
    form.isWhole?.(setup, says(given));
  expect(whole({ 'ask-came': pass })).toBe(true);
  expect(whole({ 'ask-came': choose('came-yes') })).toBe(true);
  expect(whole({ 'ask-dates': pass })).toBe(false);
  expect(whole({ 'ask-came': pass, 'ask-dates': { answer: { slots: { 'slot-tuesday': 'no' } } } })).toBe(
    false,
  );
});

it('[FO6] a worked example: seven forms, question by question', () => {
  const { questions, answered } = form.tally(setup, answers, {});
  expect(answered).toBe(7);
  expect(questions.map((one) => [one.id, one.answered, one.passed, one.leftOut, one.notAsked])).toEqual([
    ['ask-came', 5, 2, 0, 0],
    ['ask-liked', 2, 1, 0, 4],
    ['ask-why', 1, 0, 1, 5],
    ['ask-dates', 4, 1, 2, 0],
  ]);
  expect(questions[0]?.tally).toEqual({
    options: [
      { id: 'came-yes', people: 3 },
      { id: 'came-no', people: 2 },
    ],
    answered: 5,
  });
});

it('[FO6] answered, passed, left out and not asked add up to everybody', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...answers), { maxLength: 30 }), (cast) => {
      for (const { answered, passed, leftOut, notAsked } of form.tally(setup, cast, {}).questions) {
        expect(answered + passed + leftOut + notAsked).toBe(cast.length);
        expect(Math.min(answered, passed, leftOut, notAsked)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

it('[FO6] the table has a row for every number', () => {
  const { rows } = form.sheet(setup, form.tally(setup, answers, {}));
  expect(rows.slice(0, 6)).toEqual([
    ['Were you there last time?', 'Yes', 'People', 3],
    ['Were you there last time?', 'No', 'People', 2],
    ['Were you there last time?', '', 'Answered', 5],
    ['Were you there last time?', '', 'Passed', 2],
    ['What did you like?', 'The games', 'People', 1],
    ['What did you like?', 'Talking in small groups', 'People', 1],
  ]);
  expect(rows).toContainEqual(['What did you like?', '', 'Not asked', 4]);
});

const words = {
  id: id('ask-words'),
  kind: 'word-cloud',
  question: 'What now?',
  required: false,
  setup: { words: 2, hold: false },
};
const hidingChange = { do: 'hide', key: 'vile' };
const wrote = (...said: string[]) => says({ 'ask-words': { answer: { words: said } } });

it('[FO10] what the team hides in one question is gone from its tally and from the file', () => {
  const asked = onePage(words);
  expect(codes(asked)).toEqual([]);
  const forms = [wrote('fair', 'vile'), wrote('fair')];
  const change = form.curation?.change.parse({
    question: 'ask-words',
    kind: 'word-cloud',
    change: hidingChange,
  });
  if (!form.curation || !change) throw new Error('A form can be curated');
  const hidden = form.curation.apply(form.curation.initial, change);
  expect(JSON.stringify(form.tally(asked, forms, {}))).toContain('vile');
  expect(JSON.stringify(form.tally(asked, forms, hidden))).not.toContain('vile');
  expect(JSON.stringify(form.ballots(asked, forms, hidden))).not.toContain('vile');
  expect(JSON.stringify(form.desk?.(asked, forms, hidden))).toContain('vile');
  expect(Object.keys(form.desk?.(asked, forms, hidden) ?? {})).toEqual(['ask-words']);
});

it('[FO10] a change is checked by the kind it is for', () => {
  const refused = (kind: string, change: unknown) =>
    form.curation?.change.safeParse({ question: 'ask-words', kind, change }).success;
  expect(refused('word-cloud', hidingChange)).toBe(true);
  expect(refused('word-cloud', { odd: 1 })).toBe(false);
  expect(refused('choice', hidingChange)).toBe(false);
  expect(refused('gone', hidingChange)).toBe(false);
});

it('[FO9] what a kind keeps from voters is kept from them in a form too', () => {
  const held = {
    id: id('ask-power'),
    kind: 'ladder',
    question: 'How much power did we have?',
    required: false,
    setup: { rungs: 5, declared: 4 },
  };
  const [told] = form.forVoters?.(onePage(held)).pages[0]?.questions ?? [];
  expect(told).toEqual({ ...held, setup: { rungs: 5, declared: null } });
});

it('[FO7] those who chose something in one question are a slice of the form', () => {
  const slices = form.slices?.(setup) ?? [];
  expect(slices.slice(0, 2)).toEqual([
    { id: 'ask-came/came-yes', label: 'Were you there last time? Yes' },
    { id: 'ask-came/came-no', label: 'Were you there last time? No' },
  ]);
  const size = (slice: string) => answers.filter((one) => form.inSlice?.(setup, one, slice)).length;
  expect(size('ask-came/came-yes')).toBe(3);
  expect(size('ask-liked/liked-food')).toBe(1);
  expect(size('ask-gone/liked-food')).toBe(0);
});

it('[FO8] the file says of every person what they said, passed and were not asked', () => {
  const { header, rows } = form.ballots(setup, answers.slice(0, 2), {});
  expect(header.slice(0, 3)).toEqual([
    '1. Were you there last time?: Yes',
    '1. Were you there last time?: No',
    '2. What did you like?: The games',
  ]);
  expect(rows).toEqual([
    [1, 0, 1, 0, 1, 'not asked', 'not asked', 'yes', 'no'],
    [1, 0, 'passed', 'passed', 'passed', 'not asked', 'not asked', 'yes', 'yes'],
  ]);
});
