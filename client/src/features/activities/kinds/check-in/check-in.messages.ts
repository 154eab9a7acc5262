import { fist, mood, thumbs } from '@sayso/shared/features/activities/kinds/check-in/check-in.values.ts';
import { words } from '../../../../messages/words.ts';

export const t = words('check-in', {
  ...thumbs,
  ...fist,
  ...mood,
  label: 'Quick check-in',
  hint: 'Thumbs, fist to five or moods, in one tap.',
  chooseOne: 'Choose one.',
  which: 'Which check-in?',
  thumbsStyle: 'Thumbs',
  thumbsMeans: 'Up, sideways or down.',
  fistStyle: 'Fist to five',
  fistMeans: 'Fingers show how far people go along with a plan.',
  moodStyle: 'Mood',
  moodMeans: 'Six words for how people feel. None is good or bad.',
  fingers_one: '{{count}} finger',
  fingers_other: '{{count}} fingers',
  fewFingers: 'None to two fingers: {{people}}',
});
