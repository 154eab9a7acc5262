import { words } from '../../../messages/words.ts';

/** What is said about reactions to things on a board. */
export const t = words('board/reactions', {
  react: 'React',
  reactions: 'Reactions to “{{words}}”',
  heart: 'Heart',
  'thumbs-up': 'Thumbs up',
  star: 'Star',
  laugh: 'Laugh',
  question: 'Question',
  takeBack: 'Take back: {{reaction}}',
  count: '{{reaction}}: {{count}}',
  given: '{{reaction}} given.',
  takenBack: '{{reaction}} taken back.',
});
