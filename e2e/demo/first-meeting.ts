import type { PlannedStep } from '../fixtures/plan.ts';

export const title = 'Young people’s panel, first meeting';

/** The first meeting of the Mid and South Essex Young People's Panel, made shorter. */
export const firstMeeting: readonly PlannedStep[] = [
  {
    title: 'Welcome and ways to take part',
    instruction:
      'Welcome! You can talk, write in the chat, or message the team privately.\nCamera on or off: you choose.',
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
    title: 'Quick feedback',
    instruction: 'How was today for you? One thought per note.',
    sections: ['What did you like?', 'What could be better?', 'Next time'],
  },
];
