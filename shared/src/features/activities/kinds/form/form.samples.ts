import { LabelledId } from '../../labelled.ts';
import type { SamplesOf } from '../../samples.ts';
import type { FormAnswer, FormSetup } from './form.shape.ts';
import type { formOf } from './form.ts';

const id = (name: string): LabelledId => LabelledId.parse(name);
const option = (name: string, label: string) => ({ id: id(name), label });

const came = {
  options: [option('came-yes', 'Yes'), option('came-no', 'No')],
  multiple: false,
};
const liked = {
  options: [
    option('liked-games', 'The games'),
    option('liked-talk', 'Talking in small groups'),
    option('liked-food', 'The food'),
  ],
  multiple: true,
};
const why = {
  options: [option('why-time', 'I had no time'), option('why-heard', 'I did not hear of it')],
  multiple: false,
};
const dates = {
  slots: [
    { id: id('slot-tuesday'), start: '2027-03-02T15:30', minutes: 60 },
    { id: id('slot-saturday'), start: '2027-03-06T10:00', minutes: 60 },
  ],
  zone: 'Europe/London',
  place: '',
};

const question = (name: string, kind: string, words: string, setup: unknown, more: object = {}) => ({
  id: id(name),
  kind,
  question: words,
  required: false,
  setup,
  ...more,
});

const pages = [
  {
    id: id('page-last'),
    title: 'Last time',
    questions: [
      question('ask-came', 'choice', 'Were you there last time?', came, { required: true }),
      question('ask-liked', 'choice', 'What did you like?', liked, {
        showIf: { question: id('ask-came'), slice: 'came-yes' },
      }),
      question('ask-why', 'choice', 'What kept you away?', why, {
        showIf: { question: id('ask-came'), slice: 'came-no' },
      }),
    ],
  },
  {
    id: id('page-next'),
    title: '',
    questions: [question('ask-dates', 'availability', 'When can you come?', dates)],
  },
];
const setup: FormSetup = { pages, onePage: false };

const choose = (...choices: string[]) => ({ answer: { choices } });
const can = (tuesday: string, saturday: string) => ({
  answer: { slots: { 'slot-tuesday': tuesday, 'slot-saturday': saturday } },
});
const pass = { pass: true } as const;
const says = (answers: Record<string, FormAnswer['answers'][LabelledId]>): FormAnswer => ({ answers });

const words = { words: 2, hold: false };
const feedback: FormSetup = {
  pages: [
    {
      id: id('page-today'),
      title: '',
      questions: [
        question('ask-good', 'word-cloud', 'What was good?', words, { required: true }),
        question('ask-better', 'word-cloud', 'What could be better?', words, { required: true }),
      ],
    },
  ],
  onePage: true,
};
type Wrote = readonly string[] | typeof pass;
const wroteOne = (said: Wrote) => ('pass' in said ? said : { answer: { words: said } });
const wrote = (good: Wrote, better: Wrote) =>
  says({ 'ask-good': wroteOne(good), 'ask-better': wroteOne(better) });

export const formSamples: SamplesOf<ReturnType<typeof formOf>> = {
  kind: 'form',
  cases: [
    {
      name: 'quick feedback on two pages',
      question: 'How was it?',
      setup,
      answers: [
        says({
          'ask-came': choose('came-yes'),
          'ask-liked': choose('liked-games', 'liked-food'),
          'ask-dates': can('yes', 'no'),
        }),
        says({ 'ask-came': choose('came-yes'), 'ask-liked': pass, 'ask-dates': can('yes', 'yes') }),
        says({ 'ask-came': choose('came-no'), 'ask-why': choose('why-heard'), 'ask-dates': pass }),
        says({ 'ask-came': choose('came-no'), 'ask-dates': can('if-needed', 'yes') }),
        says({ 'ask-came': pass, 'ask-dates': can('no', 'yes') }),
        says({ 'ask-came': choose('came-yes'), 'ask-liked': choose('liked-talk') }),
        says({ 'ask-came': pass }),
      ],
      unfinished: [
        says({ 'ask-dates': can('yes', 'no') }),
        says({ 'ask-came': pass, 'ask-dates': { answer: { slots: { 'slot-tuesday': 'yes' } } } }),
      ],
      misfits: [
        { answer: says({}), code: 'activities.form-none' },
        { answer: says({ 'ask-gone': pass }), code: 'activities.form-unknown' },
        { answer: says({ 'ask-liked': choose('liked-food') }), code: 'activities.form-hidden' },
        { answer: says({ 'ask-came': pass, 'ask-why': pass }), code: 'activities.form-hidden' },
        {
          answer: says({ 'ask-came': choose('came-no'), 'ask-liked': choose('liked-food') }),
          code: 'activities.form-hidden',
        },
        { answer: says({ 'ask-came': { answer: { odd: 1 } } }), code: 'activities.form-odd-answer' },
      ],
      reworded: {
        pages: [
          { id: id('page-all'), title: 'Everything', questions: pages.flatMap(({ questions }) => questions) },
        ],
        onePage: true,
      },
      rebuilt: { pages: pages.slice(0, 1), onePage: false },
    },
    {
      name: 'liked and better, all at once',
      question: 'Tell us about today',
      setup: feedback,
      answers: [
        wrote(['games'], ['more time']),
        wrote(['the games', 'pizza'], pass),
        wrote(pass, ['a bigger room', 'more time']),
        wrote(['my group'], ['nothing']),
        wrote(['pizza'], ['less talking']),
        wrote(pass, pass),
      ],
      misfits: [
        { answer: says({}), code: 'activities.form-none' },
        { answer: says({ 'ask-good': { answer: 'pizza' } }), code: 'activities.form-odd-answer' },
      ],
      changes: [
        { question: 'ask-good', kind: 'word-cloud', change: { do: 'merge', from: 'the games', to: 'games' } },
        { question: 'ask-better', kind: 'word-cloud', change: { do: 'hide', key: 'nothing' } },
        { question: 'ask-better', kind: 'word-cloud', change: { do: 'show', key: 'nothing' } },
      ],
      reworded: {
        pages: feedback.pages.map((page) => ({ ...page, title: 'Today' })),
        onePage: true,
      },
      rebuilt: {
        pages: feedback.pages.map((page) => ({ ...page, questions: page.questions.slice(0, 1) })),
        onePage: true,
      },
    },
  ],
  badSetups: [
    { setup: { pages: [], onePage: false }, code: 'activities.form-no-pages' },
    { setup: { pages: [{ ...pages[0], questions: [] }], onePage: true }, code: 'activities.form-page-empty' },
    { setup: { pages: [pages[1], pages[1]], onePage: true }, code: 'activities.form-same-question' },
    {
      setup: {
        pages: [{ ...pages[1], questions: [question('ask-form', 'form', 'More?', setup)] }],
        onePage: true,
      },
      code: 'activities.form-odd-kind',
    },
    {
      setup: {
        pages: [{ ...pages[1], questions: [question('ask-what', 'choice', 'What?', {})] }],
        onePage: true,
      },
      code: 'activities.form-odd-question',
    },
    {
      setup: {
        pages: pages.toReversed().map((page) => ({ ...page, questions: page.questions.toReversed() })),
        onePage: true,
      },
      code: 'activities.form-odd-condition',
    },
  ],
};
