/** What the pretend people answer in their own words. */

/** Lines for questions that have one of these words in them. */
interface Lines {
  readonly about: RegExp;
  readonly lines: readonly string[];
}

/** The first that fits, so one that fits everything stands last. */
export const linesFor = (decks: readonly Lines[], question: string): readonly string[] =>
  decks.find(({ about }) => about.test(question))?.lines ?? [];

const anything = /(?:)/;

/** What comes to mind first stands first. At most 30 letters each. */
export const singleWords: readonly Lines[] = [
  {
    about: /mood|feel|arrive|how are/i,
    lines: ['okay', 'tired', 'good', 'nervous', 'hopeful', 'busy', 'calm', 'curious', 'stressed', 'loud'],
  },
  {
    about: /place|where/i,
    lines: ['home', 'the park', 'library', 'café', 'school', 'online', 'the beach', 'youth club', 'my room'],
  },
  {
    about: /better|change|missing/i,
    lines: [
      'longer break',
      'music',
      'more time',
      'snacks',
      'small groups',
      'warm-up',
      'easy words',
      'slower',
    ],
  },
  {
    about: /good|like (?:about|today)|today|enjoy/i,
    lines: [
      'the people',
      'being heard',
      'the notes',
      'games',
      'no pressure',
      'chatting',
      'the vote',
      'the break',
    ],
  },
  {
    about: anything,
    lines: [
      'fair',
      'heard',
      'fun',
      'kind',
      'honest',
      'friendly',
      'open',
      'safe',
      'respect',
      'brave',
      'for everyone',
      'equal',
      'no jargon',
      'trust',
      'patient',
      'loud and clear',
      'creative',
      'listening',
      'together',
      'useful',
    ],
  },
];

/** To questions that nobody but the team reads the answers of. */
export const sentences: readonly Lines[] = [
  {
    about: /better|change|improve|different/i,
    lines: [
      'Tell us afterwards what happened with our ideas. Last time nothing came back.',
      'Start later. Some of us come straight from training.',
      'Send the questions a day before, so I can think about them.',
      'Use easier words. I did not know what shaping services means.',
      'More breaks, and a game before we begin.',
      'Let us choose one of the topics each time.',
    ],
  },
  {
    about: anything,
    lines: [
      'I liked that I could write instead of talking.',
      'It was the first time an adult asked me and then waited for the answer.',
      'I want to learn to speak in front of people without shaking.',
      'School, friends and sleep do more for my health than any appointment.',
      'The library is the only place where I can sit for free.',
      'We should run the event for professionals ourselves.',
      'I was not sure at the start, but nobody put me on the spot.',
      'It matters to me that younger ones get a turn too.',
    ],
  },
];

const cards: readonly Lines[] = [
  {
    about: /worr|fear|hard/i,
    lines: [
      'Exams, and everybody asking about them',
      'That prices go up again and we move',
      'New school, no friends there yet',
      'Waiting lists. My friend has waited a year',
      'People vaping everywhere, it is hard to say no',
      'That the climate talk is only talk',
      'Not knowing what I want to do after school',
      'Losing touch with my friends',
      'Getting the bus alone in the dark',
      'That we are asked again and nothing comes back',
      'Speaking English in front of the whole class',
      'My nan’s health',
    ],
  },
  {
    about: anything,
    lines: [
      'A warm place to sit that costs nothing',
      'Free buses for under 18s',
      'Someone to talk to at school who is not a teacher',
      'The library open on Sundays',
      'A park with lights, so that we can stay after four in winter',
      'A quiet room at school when it gets too much',
      'Cooking together, and food to take home',
      'Adults who say what happened with our ideas',
      'A café where you do not have to buy something',
      'More about mental health, earlier than year 10',
      'A skate ramp that we design ourselves',
      'Let us train the professionals for one day',
      'Meetings after six, not in lessons',
      'Somewhere to learn speaking in public without being laughed at',
      'Easy words in every letter from the hospital',
      'Meet people from other towns in person',
    ],
  },
];

const questions: readonly Lines[] = [
  {
    about: anything,
    lines: [
      'Who decides in the end, you or us?',
      'What happened with the ideas from last year?',
      'How much money is there, and who can ask for it?',
      'Why does it take so long to see somebody about mental health?',
      'What does ICS mean in normal words?',
      'Can we come to one of your meetings?',
      'Will you come to one of ours?',
      'How do you choose which young people you ask?',
      'Can you pay for our bus tickets?',
      'What can you not change, even if we all want it?',
      'What did you want to be when you were 14?',
      'Will someone answer us even when the answer is no?',
      'Are you doing anything about vaping near schools?',
      'Can under 16s see a nurse without their parents?',
    ],
  },
];

const claims: readonly Lines[] = [
  {
    about: /phone/i,
    lines: [
      'I feel safer on the way home with my phone.',
      'Teachers should put theirs away as well.',
      'At lunch it should be up to us.',
      'Without phones we talked more on the trip.',
      'A ban does not stop anybody being mean online.',
    ],
  },
  {
    about: anything,
    lines: [
      'Whoever asks us has to come back with an answer.',
      'Young people should lead at least one meeting a year.',
      'Experiences count as much as exams.',
      'A meeting online is better than none.',
      'Being heard is more than being asked.',
      'The money should go to things that we run ourselves.',
      'Cameras off is fine, always.',
    ],
  },
];

/** By kind; a kind that is not known here gets what fits anywhere. At most 140 letters each. */
export const entriesOf = (kind: string): readonly Lines[] =>
  kind === 'room-questions' ? questions : kind === 'statements' ? claims : cards;

/** About a pitch, for the team. */
export const remarks: readonly string[] = [
  'Who looks after it in the holidays?',
  'I know people who would come.',
  'Is it for younger ones too?',
  'The best one.',
  'How would I get there without a car?',
  'Could it be on Saturdays as well?',
  'Good idea, but is it enough money?',
];
