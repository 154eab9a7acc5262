import type { SymbolName } from '../../../../symbols/symbol-names.ts';
import type { SamplesOf } from '../../samples.ts';
import { type choice, OptionId } from './choice.ts';

const option = (id: string, label: string) => ({ id: OptionId.parse(id), label });
const withSymbol = (id: string, label: string, symbol: SymbolName) => ({
  ...option(id, label),
  mark: { symbol },
});
const withPicture = (id: string, label: string, image: string) => ({ ...option(id, label), mark: { image } });
const chosen = (...ids: string[]) => ({ choices: ids.map((id) => OptionId.parse(id)) });

const topics = [
  option('option-mind', 'Mental health'),
  option('option-cost', 'Cost of living'),
  option('option-vape', 'Vaping'),
  option('option-voice', 'Speaking in public'),
];
const ways = [
  withSymbol('option-talk', 'Talk about it', 'speech'),
  withSymbol('option-draw', 'Draw it', 'art'),
  withPicture('option-walk', 'Walk to the river', 'picture-of-the-river'),
  option('option-else', 'Something else'),
];
const places = [option('option-park', 'The park'), option('option-pool', 'The pool')];

export const choiceSamples: SamplesOf<typeof choice> = {
  kind: 'choice',
  cases: [
    {
      name: 'several of a list',
      question: 'Which topics do you want to know more about?',
      setup: { options: topics, multiple: true, maxChoices: 3 },
      answers: [
        chosen('option-mind'),
        chosen('option-mind', 'option-cost'),
        chosen('option-vape', 'option-mind'),
        chosen('option-voice'),
        chosen('option-cost', 'option-voice', 'option-mind'),
        chosen('option-vape'),
      ],
      misfits: [
        { answer: { choices: [] }, code: 'activities.choice-none' },
        { answer: chosen('option-gone'), code: 'activities.choice-unknown' },
        { answer: chosen('option-mind', 'option-mind'), code: 'activities.choice-unknown' },
        {
          answer: chosen('option-mind', 'option-cost', 'option-vape', 'option-voice'),
          code: 'activities.choice-too-many',
        },
      ],
      reworded: {
        options: topics.map((one) => ({ ...one, label: `${one.label}?` })),
        multiple: true,
        maxChoices: 3,
      },
      rebuilt: { options: topics.slice(0, 3), multiple: true, maxChoices: 3 },
    },
    {
      name: 'a list with symbols and a picture',
      question: 'How do you want to work in the last hour?',
      setup: { options: ways, multiple: true },
      answers: [
        chosen('option-talk'),
        chosen('option-draw'),
        chosen('option-walk'),
        chosen('option-walk', 'option-talk'),
        chosen('option-else'),
        chosen('option-draw', 'option-walk'),
      ],
      misfits: [{ answer: chosen('option-gone'), code: 'activities.choice-unknown' }],
      reworded: {
        options: ways.map(({ id, label }) => withSymbol(id, label, 'star')),
        multiple: true,
      },
      rebuilt: { options: ways, multiple: false },
    },
  ],
  badSetups: [
    { setup: { options: places.slice(0, 1), multiple: false }, code: 'activities.choice-too-few-options' },
    {
      setup: { options: [places[0], places[0]], multiple: false },
      code: 'activities.choice-same-option',
    },
    { setup: { options: places, multiple: false, maxChoices: 2 }, code: 'activities.choice-odd-limit' },
    {
      setup: { options: [option('option-none', ' '), ...places], multiple: false },
      code: 'activities.choice-label-empty',
    },
  ],
};
