import { expect, it } from 'vitest';
import { keepsTheEntriesContract } from '../../../../testing/entries-contract.ts';
import { roomQuestionsSamples } from './room-questions.samples.ts';
import { roomQuestions } from './room-questions.ts';

keepsTheEntriesContract(roomQuestions, roomQuestionsSamples);

const written = roomQuestionsSamples.cases[0]?.wall?.written ?? [];
const setup = { hold: true, votes: true };

it('[RQ1] three questions for each person', () => {
  expect(roomQuestions.entries.perPerson()).toBe(3);
});

it('[RQ2] without votes nobody votes', () => {
  expect(roomQuestions.entries.responses({ ...setup, votes: false })).toEqual([]);
});

it('[RQ4] the table goes by votes alone: neither what is pinned nor what is answered comes first for it', () => {
  const { rows } = roomQuestions.sheet(setup, roomQuestions.entries.tally(setup, written));
  expect(rows.map(([, votes]) => votes)).toEqual([9, 6, 6, 4, 2, 0]);
  expect(rows[1]?.[0]).toBe('Do we have a say in the colours?');
  expect(rows[3]).toEqual([
    'When will the park be built?',
    4,
    'Answered',
    'In the spring, when the ground is dry.',
  ]);
});
