import type { Figure } from '../features/activities/figures/figure.ts';
import { cards, line, manyCards, parts, pins, plane, spreads, tall } from './figure-samples-places.ts';
import { barsOf, cloud, dates, five, levels, long, manyWords, said } from './figure-samples-rows.ts';

export interface FigureSample {
  readonly name: string;
  readonly question: string;
  readonly figure: Figure;
}

const sample = (name: string, question: string, figure: Figure): FigureSample => ({ name, question, figure });

export const figureSamples: readonly FigureSample[] = [
  sample('bars', 'Where should we meet next time?', five),
  sample(
    'bars-many',
    'Which of these topics should we talk about first?',
    barsOf(
      Array.from({ length: 50 }, (_, at) => `Topic ${at + 1}: ${said[at % said.length]}`),
      28,
    ),
  ),
  sample(
    'bars-long',
    'What matters most to you in a youth club?',
    barsOf(
      Array.from({ length: 8 }, (_, at) => `${at + 1} ${long}`),
      28,
    ),
  ),
  sample('levels', 'How is it for you at school?', levels),
  sample('levels-dates', 'When can you come to the next meeting?', dates),
  sample('cloud', 'What makes a good helper? One or two words.', cloud),
  sample('cloud-many', 'One word for today', manyWords),
  sample('line', 'How much does a school lunch cost in a week?', line),
  sample('line-tall', 'How long should each talk be?', tall),
  sample('plane', 'How hard is it, and how much would it help?', plane),
  sample('plane-picture', 'Where do you feel safe?', pins),
  sample('spreads', 'Dragon’s Den: how clear was the idea?', spreads),
  sample('cards', 'Liked, better, next time', cards),
  sample('cards-many', 'Anything you want to tell us?', manyCards),
  sample('parts', 'Feedback at the end', parts),
];
