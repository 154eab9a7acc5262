import { dragonsDen, findADate, microGrants, nextTopics } from './ready/deciding-questions.ts';
import { arriving, power, quickFeedback } from './ready/feedback-questions.ts';
import { labelledAnew } from './ready/labelled-anew.ts';
import type { TemplateStep } from './template-step.ts';

/** A ready agenda. Words of the Mid and South Essex Young People's Panel, made shorter where they were long. */
export interface Template {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly steps: readonly TemplateStep[];
}

const welcome =
  'Welcome! You can talk, write in the chat, or message the team privately.\nCamera on or off: you choose.';

export const templates: readonly Template[] = [
  {
    key: 'first-meeting',
    title: 'Young people’s panel, first meeting',
    about: 'Getting to know each other, and agreeing how to work together.',
    steps: [
      { title: 'Welcome and ways to take part', instruction: welcome },
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
        asks: {
          kind: 'choice',
          question: 'Which topics do you want to know more about?',
          setup: () => ({
            options: labelledAnew(
              'Mental health',
              'Looking after yourself',
              'Friends, family and relationships',
              'Cost of living',
              'Vaping',
              'Climate change',
              'How the NHS works',
              'Speaking in public',
            ),
            multiple: true,
          }),
        },
      },
      quickFeedback,
    ],
  },
  {
    key: 'third-meeting',
    title: 'Young people’s panel, third meeting',
    about: 'What keeps us healthy, and what the panel does next.',
    steps: [
      {
        title: 'Welcome back',
        instruction: `${welcome}\nDoes somebody want to say what we did last time?`,
      },
      {
        title: 'Health promoting places',
        instruction: 'Which places do you good? It can be a park, a café or a place online.',
        sections: ['Places', 'What makes them good'],
      },
      {
        title: 'What affects our health?',
        instruction: 'What makes a difference to how young people feel? One thought per note.',
        sections: ['Body', 'Mind', 'Both'],
      },
      {
        title: 'What we do next',
        instruction: 'Choose what the panel should start with.',
        asks: {
          kind: 'choice',
          question: 'What should the panel work on first?',
          setup: () => ({
            options: labelledAnew(
              'Hear from other young people',
              'Help with one project, such as vaping',
              'Run an event that trains professionals',
              'Use small grants for our own ideas',
            ),
            multiple: false,
          }),
        },
      },
      quickFeedback,
    ],
  },
  {
    key: 'dragons-den',
    title: 'Dragon’s Den with eight pupils',
    about: 'Providers pitch for a grant. Young people ask their own questions and give the points.',
    steps: [
      {
        title: 'Welcome to the Den',
        instruction: `${welcome}\nToday you decide who gets a grant.`,
      },
      arriving,
      {
        title: 'Our questions',
        instruction: 'What do you want to ask the providers? One question per note.',
        sections: ['For every provider', 'For one of them'],
      },
      {
        title: 'The pitches',
        instruction: 'Each provider tells us about their activity.\nThen we ask our questions.',
      },
      dragonsDen,
      {
        title: 'Can we all live with it?',
        instruction: 'Look at the points together. Then tick every provider that is all right for you.',
        asks: {
          kind: 'approval',
          question: 'Which providers could you live with?',
          influence: {
            canChange: 'Who gets a grant.',
            fixed: 'How much money there is.',
            decides: 'You do, with your points and your ticks.',
          },
          setup: () => ({ options: labelledAnew('First provider', 'Second provider', 'Third provider') }),
        },
      },
      power,
    ],
  },
  {
    key: 'micro-grants',
    title: 'Micro-grants and next date',
    about: 'The panel shares out money for its own ideas, and finds its next date.',
    steps: [
      {
        title: 'Welcome back',
        instruction: `${welcome}\nDoes somebody want to say what we did last time?`,
      },
      arriving,
      {
        title: 'Our ideas',
        instruction: 'What could we do with a small grant? One idea per note.',
        sections: ['Ideas', 'What we need for them'],
      },
      microGrants,
      nextTopics,
      findADate,
      quickFeedback,
    ],
  },
];
