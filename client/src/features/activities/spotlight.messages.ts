import { words } from '../../messages/words.ts';

export const t = words('spotlight', {
  title: 'A quick question',
  hint: 'Answer it or pass. After it we go on where we were.',
  sayNo: 'Remember you can say no.',
  readAloud: 'Read aloud',
  stop: 'Stop reading',
  newQuestion: 'A quick question: {{question}}',
  onAllScreens: 'On all screens now, before the step',
  done: 'Done, back to the step',
});
