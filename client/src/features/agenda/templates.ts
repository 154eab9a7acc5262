/** A ready agenda. Words of the Mid and South Essex Young People's Panel, made shorter where they were long. */
export interface Template {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly steps: readonly TemplateStep[];
}

export interface TemplateStep {
  readonly title: string;
  readonly instruction: string;
  /** A board with these sections. */
  readonly sections?: readonly string[];
  /** A question to choose from a list. */
  readonly choice?: {
    readonly question: string;
    readonly options: readonly string[];
    readonly multiple: boolean;
  };
}

const welcome =
  'Welcome! You can talk, write in the chat, or message the team privately.\nCamera on or off: you choose.';

const quickFeedback: TemplateStep = {
  title: 'Quick feedback',
  instruction: 'How was today for you? One thought per note.',
  sections: ['What did you like?', 'What could be better?', 'Next time'],
};

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
        choice: {
          question: 'Which topics do you want to know more about?',
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
        choice: {
          question: 'What should the panel work on first?',
          multiple: false,
          options: [
            'Hear from other young people',
            'Help with one project, such as vaping',
            'Run an event that trains professionals',
            'Use small grants for our own ideas',
          ],
        },
      },
      quickFeedback,
    ],
  },
];
