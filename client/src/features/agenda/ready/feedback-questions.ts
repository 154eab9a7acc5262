import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { freshId } from '../../../session/fresh-id.ts';
import { askedInForm, labelledAnew } from './labelled-anew.ts';
import type { ReadyQuestion } from './ready-question.ts';

const ownWords = { lines: 'long', hold: false };

export const arriving: ReadyQuestion = {
  key: 'arriving',
  about: 'Five happy faces, to begin with.',
  title: 'Check-in',
  instruction: 'How are you arriving today? Every face is fine.',
  asks: {
    kind: 'faces',
    question: 'How are you arriving today?',
    setup: () => ({
      words: ['Still waking up', 'Getting there', 'Ready', 'Looking forward to it', 'Full of energy'],
    }),
  },
};

export const quickFeedback: ReadyQuestion = {
  key: 'quick-feedback',
  about: 'Liked, better, next time: everybody in their own words.',
  title: 'Quick feedback',
  instruction: 'How was today for you? Write as much or as little as you like, or pass.',
  asks: {
    kind: 'form',
    question: 'How was today for you?',
    setup: () => ({
      pages: [
        {
          id: freshId(LabelledId),
          title: '',
          questions: askedInForm(
            { kind: 'written', question: 'What did you like today?', setup: ownWords },
            { kind: 'written', question: 'What could have been better?', setup: ownWords },
            { kind: 'written', question: 'What would you like to see next time?', setup: ownWords },
          ),
        },
      ],
      onePage: true,
    }),
  },
};

export const power: ReadyQuestion = {
  key: 'power',
  about: 'The five steps of the ladder, from being listened to up to sharing power.',
  title: 'How much power did we have?',
  instruction: 'Think of what we decided today. Who really decided it?',
  asks: {
    kind: 'ladder',
    question: 'How much power did we have today?',
    setup: () => ({ rungs: 5, declared: null }),
  },
};

const tools: ReadyQuestion = {
  key: 'tools',
  about: 'A list, people choose all that fit.',
  title: 'What tools have you used?',
  instruction: 'Choose all that you have used. It is fine if you have used none.',
  asks: {
    kind: 'choice',
    question: 'What tools have you used?',
    setup: () => ({
      options: labelledAnew(
        'Widgit symbols',
        'Microsoft Forms',
        'Mentimeter',
        'Google Jamboard',
        'Mural',
        'Zoom chat',
        'None of these',
      ),
      multiple: true,
    }),
  },
};

export const feedbackQuestions: readonly ReadyQuestion[] = [arriving, quickFeedback, power, tools];
