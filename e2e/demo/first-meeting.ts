import type { SymbolName } from '@sayso/shared/symbols/symbol-names.ts';
import type { PlannedStep } from '../fixtures/plan.ts';

export const title = 'Young people’s panel, first meeting';

const listed = (what: string, things: readonly (readonly [label: string, symbol: SymbolName])[]) =>
  things.map(([label, symbol], at) => ({ id: `meeting-${what}-${at + 1}`, label, mark: { symbol } }));

/** The first meeting of the Mid and South Essex Young People's Panel, made shorter. */
export const firstMeeting: readonly PlannedStep[] = [
  {
    title: 'Welcome and ways to take part',
    instruction:
      'Welcome! You can talk, write in the chat, or message the team privately.\nCamera on or off: you choose.',
  },
  {
    title: 'How are you today?',
    instruction: 'Choose what is closest. Every answer is fine, and nobody sees who chose what.',
    asks: { kind: 'check-in', question: 'How do you arrive today?', setup: { style: 'mood' } },
  },
  {
    title: 'Hopes and fears',
    instruction: 'What do you hope for in this group? What worries you?\nOne thought per note.',
    sections: ['Hopes', 'Fears'],
  },
  {
    title: 'Ways of working',
    instruction:
      'What makes this a good group for everyone?\nThink about respect, privacy, listening and fun.',
    sections: ['Our ways of working'],
  },
  {
    title: 'Topics',
    instruction: 'Choose the topics you care about. There is no wrong answer.',
    question: {
      text: 'Which topics do you want to know more about?',
      multiple: true,
      options: [
        'Mental health',
        'Looking after yourself',
        'Friends, family and relationships',
        'Cost of living',
        'Vaping',
        'Climate change',
        'How the NHS works',
        'Speaking in public',
      ],
    },
  },
  {
    title: 'What comes first',
    instruction: 'Choose up to three, the most important first.',
    asks: {
      kind: 'ranking',
      question: 'Which should the panel talk about first?',
      setup: {
        items: listed('topic', [
          ['School', 'school'],
          ['Self-esteem and confidence', 'strong'],
          ['Friends, family and relationships', 'heart'],
          ['Vaping', 'fire'],
          ['Climate change', 'tree'],
          ['Cost of living', 'money'],
        ]),
        places: 3,
      },
    },
  },
  {
    title: 'Micro-grants',
    instruction: 'There is £500 for what the panel wants to do. How would you share it out?',
    asks: {
      kind: 'points',
      question: 'Share out the micro-grants: how would you spend £500?',
      setup: {
        items: listed('grant', [
          ['Run our own event, to train professionals', 'megaphone'],
          ['Meet as a panel in person', 'bus'],
          ['A small project about vaping', 'idea'],
          ['Hear from other young people', 'speech'],
        ]),
        total: 500,
        unit: '£',
        step: 10,
      },
    },
  },
  {
    title: 'Quick feedback',
    instruction: 'How was today for you? One thought per note.',
    sections: ['What did you like?', 'What could be better?', 'Next time'],
  },
];
