import type { SamplesOf } from '../../samples.ts';
import type { wordCloud } from './word-cloud.ts';

const said = (...words: string[]) => ({ words });

export const wordCloudSamples: SamplesOf<typeof wordCloud> = {
  kind: 'word-cloud',
  cases: [
    {
      name: 'three words each',
      question: 'What do you want this council to be like?',
      setup: { words: 3, hold: false },
      answers: [
        said('brave', 'Fair', 'open'),
        said('fair', 'listening'),
        said('FAIR!', 'café in the park', '❤️'),
        said('Listening', 'kind'),
        said('kind', 'no more meetings', '🎉'),
        said('fun', 'fair', 'brave'),
        said('Open', 'ouvert à tous', '👍🏽'),
        said('👍', 'Fun'),
        said('honest', 'kind', 'fun'),
        said('Kind'),
        said('quick', 'warm'),
        said('warm', 'Honest', 'open'),
      ],
      misfits: [
        { answer: { words: [] }, code: 'activities.word-cloud-none' },
        { answer: said('one', 'two', 'three', 'four'), code: 'activities.word-cloud-too-many' },
        { answer: said('a', 'b', 'c', 'd', 'e', 'f'), code: 'activities.word-cloud-too-many' },
        { answer: said('a'.repeat(10_000)), code: 'activities.word-cloud-long' },
        { answer: said('a'.repeat(31)), code: 'activities.word-cloud-long' },
        { answer: said(' \u200b\u2060 '), code: 'activities.word-cloud-empty' },
        { answer: said('fine', ''), code: 'activities.word-cloud-empty' },
        { answer: { words: [7] }, code: 'activities.word-cloud-empty' },
      ],
      changes: [
        { do: 'hide', key: 'no more meetings' },
        { do: 'merge', from: 'honest', to: 'fair' },
        { do: 'merge', from: 'fair', to: 'open' },
        { do: 'split', key: 'honest' },
        { do: 'show', key: 'no more meetings' },
        { do: 'approve', key: 'kind' },
      ],
      reworded: { words: 3, hold: true },
      rebuilt: { words: 1, hold: false },
    },
    {
      name: 'one word, and words wait for the team',
      question: 'How is the mood in your school, in one word?',
      setup: { words: 1, hold: true },
      answers: [said('tired'), said('Okay'), said('okay'), said('loud'), said('busy'), said('good')],
      misfits: [{ answer: said('so', 'so'), code: 'activities.word-cloud-too-many' }],
      changes: [
        { do: 'approve', key: 'okay' },
        { do: 'approve', key: 'tired' },
        { do: 'hide', key: 'loud' },
        { do: 'merge', from: 'good', to: 'okay' },
      ],
      reworded: { words: 1, hold: false },
      rebuilt: { words: 2, hold: true },
    },
  ],
  badSetups: [
    { setup: { words: 0, hold: false }, code: 'activities.word-cloud-odd-number' },
    { setup: { words: 6, hold: false }, code: 'activities.word-cloud-odd-number' },
    { setup: { words: 1.5, hold: false }, code: 'activities.word-cloud-odd-number' },
  ],
};
