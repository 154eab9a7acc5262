import { words } from '../../messages/words.ts';

export const t = words('step', {
  place: 'Step {{number}} of {{count}}',
  sayNo: 'Remember you can say no.',
  readAloud: 'Read aloud',
  stop: 'Stop reading',
  newStep: 'New step: {{title}}',
  notYet: 'We are about to start',
  notYetHint: 'The first step will appear here. You do not need to do anything.',
});
