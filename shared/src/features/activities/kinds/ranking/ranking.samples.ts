import { LabelledId } from '../../labelled.ts';
import type { SamplesOf } from '../../samples.ts';
import type { ranking } from './ranking.ts';

const item = (id: string, label: string) => ({ id: LabelledId.parse(`topic-${id}`), label });
const order = (...ids: string[]) => ({ order: ids.map((id) => LabelledId.parse(`topic-${id}`)) });

const topics = [
  item('mind', 'Talking about mental health'),
  item('vape', 'Vaping'),
  item('cost', 'Cost of living'),
  item('climate', 'Climate change'),
  item('care', 'Self-care and time to relax'),
];
const letters = [item('apple', 'A'), item('berry', 'B'), item('cherry', 'C')];

export const rankingSamples: SamplesOf<typeof ranking> = {
  kind: 'ranking',
  cases: [
    {
      name: 'the first three of a list',
      question: 'Prioritise the next topics: which should the panel talk about first?',
      setup: { items: topics, places: 3 },
      answers: [
        order('mind', 'care', 'cost'),
        order('mind'),
        order('vape', 'mind', 'climate'),
        order('climate', 'cost'),
        order('care', 'mind', 'vape'),
        order('cost', 'mind', 'care'),
        order('mind', 'vape'),
        order('mind', 'cost', 'care'),
      ],
      misfits: [
        { answer: { order: [] }, code: 'activities.ranking-none' },
        { answer: order('mind', 'mind'), code: 'activities.ranking-twice' },
        { answer: order('mind', 'gone-1'), code: 'activities.ranking-unknown' },
        { answer: order('mind', 'vape', 'cost', 'care'), code: 'activities.ranking-too-many' },
        { answer: order(...Array<string>(10).fill('mind')), code: 'activities.ranking-too-many' },
      ],
      reworded: { items: topics.map((one) => ({ ...one, label: `${one.label}!` })), places: 3 },
      rebuilt: { items: topics, places: 4 },
    },
    {
      name: 'a whole order, where it depends how you count',
      question: 'What should we do at the next meeting?',
      setup: {
        items: [
          item('event', 'Plan our own event'),
          item('nhs', 'Meet somebody from the NHS'),
          item('visit', 'Visit a youth centre'),
        ],
      },
      answers: [
        order('event', 'nhs', 'visit'),
        order('event', 'nhs'),
        order('nhs', 'visit', 'event'),
        order('visit', 'event', 'nhs'),
        order('visit', 'event'),
        order('visit'),
      ],
      misfits: [{ answer: order('visit', 'event', 'visit'), code: 'activities.ranking-twice' }],
      reworded: {
        items: [
          item('event', 'Plan an event of our own'),
          item('nhs', 'Meet somebody from the health service'),
          item('visit', 'Visit a youth centre'),
        ],
      },
      rebuilt: { items: [item('event', 'Plan our own event'), item('visit', 'Visit a youth centre')] },
    },
  ],
  badSetups: [
    { setup: { items: letters.slice(0, 1) }, code: 'activities.ranking-too-few-items' },
    { setup: { items: [...letters, letters[0]] }, code: 'activities.ranking-same-item' },
    { setup: { items: letters, places: 4 }, code: 'activities.ranking-odd-places' },
    { setup: { items: letters, places: 1.5 }, code: 'activities.ranking-odd-places' },
    { setup: { items: [...letters, item('empty', ' ')] }, code: 'activities.ranking-label-empty' },
    {
      setup: { items: Array.from({ length: 10 }, (_, at) => item(`many-${at}`, `Thing ${at}`)) },
      code: 'activities.ranking-too-many-items',
    },
  ],
};
