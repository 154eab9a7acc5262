import { roomQuestionsSamples } from '@sayso/shared/features/activities/kinds/room-questions/room-questions.samples.ts';
import { roomQuestions } from '@sayso/shared/features/activities/kinds/room-questions/room-questions.ts';
import { expect, it } from 'vitest';
import { roomQuestionsFigure } from './room-questions-figure.ts';

const setup = { hold: true, votes: true };
const tally = roomQuestions.entries.tally(setup, roomQuestionsSamples.cases[0]?.wall?.written ?? []);

it('[RQ3] [RQ5] what is talked about stands first, and what has an answer last, with the answer', () => {
  const { groups } = roomQuestionsFigure(setup, tally, { sorted: false });
  expect(groups.map(({ id }) => id)).toEqual(['now', 'open', 'answered']);
  expect(groups[2]?.cards[0]).toMatchObject({
    done: true,
    words: '4 votes · In the spring, when the ground is dry.',
  });
});

it('[RQ4] sorted, the most votes stand first', () => {
  const { groups } = roomQuestionsFigure(setup, tally, { sorted: true });
  expect(groups[1]?.cards.map(({ words }) => words)).toEqual(['9 votes', '6 votes', '6 votes', undefined]);
});
