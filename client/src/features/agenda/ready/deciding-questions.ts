import { labelledAnew } from './labelled-anew.ts';
import { deviceZone, threeEvenings } from './meeting-dates.ts';
import type { ReadyQuestion } from './ready-question.ts';

export const nextTopics: ReadyQuestion = {
  key: 'next-topics',
  about: 'People put topics in the order that matters to them.',
  title: 'Prioritise the next topics',
  instruction: 'Which topics should come first? You do not have to put all of them in order.',
  asks: {
    kind: 'ranking',
    question: 'What should we talk about next?',
    think: 30,
    setup: () => ({
      items: labelledAnew(
        'Confidence to talk about hard things',
        'Social pressure',
        'Vaping',
        'Cost of living',
        'Climate change',
        'Time to do things we enjoy',
      ),
    }),
  },
};

export const microGrants: ReadyQuestion = {
  key: 'micro-grants',
  about: 'Everybody shares out the same amount of money.',
  title: 'Share out the micro-grants',
  instruction: 'You have £500. Give it to the ideas that you want to happen. You can keep some.',
  asks: {
    kind: 'points',
    question: 'How should the micro-grants be shared out?',
    influence: {
      canChange: 'Which ideas get money, and how much.',
      fixed: 'There is £500 in all.',
      decides: '',
    },
    setup: () => ({
      items: labelledAnew(
        'Meet as a panel in person',
        'Run a small project of our own',
        'An event where we train professionals',
      ),
      total: 500,
      unit: '£',
      step: 50,
    }),
  },
};

export const dragonsDen: ReadyQuestion = {
  key: 'dragons-den',
  about: 'Several pitches, each with points for what the panel looks at.',
  title: 'Dragon’s Den',
  instruction: 'Listen to every pitch first. Then give your points. You can pass on any of them.',
  asks: {
    kind: 'panel',
    question: 'How good is each pitch?',
    setup: () => ({
      pitches: labelledAnew('First provider', 'Second provider', 'Third provider'),
      criteria: labelledAnew(
        'Can everyone take part, whatever their needs?',
        'Did they answer our questions well?',
        'Do they plan together with young people?',
      ),
      points: 5,
      low: 'Not at all',
      high: 'Very much',
    }),
  },
};

export const findADate: ReadyQuestion = {
  key: 'find-a-date',
  about: 'Three evenings in the week after next. Change them as you like.',
  title: 'Find a date',
  instruction: 'When can you come to the next meeting? Say something to every date.',
  asks: {
    kind: 'availability',
    question: 'When can you come to the next meeting?',
    setup: (now) => ({ slots: threeEvenings(now), zone: deviceZone(), place: '' }),
  },
};

export const decidingQuestions: readonly ReadyQuestion[] = [nextTopics, microGrants, dragonsDen, findADate];
