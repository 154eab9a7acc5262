import { words } from '../../../messages/words.ts';

/** Going back to how a board was, and taking back what one person did. */
export const t = words('board/history', {
  goBack: 'Go back in time…',
  goBackHint: 'Makes a new board as it was. This one stays.',
  goBackTitle: 'Go back in time',
  goBackText: 'Makes a new board as it was then. This one stays, with everything on it.',
  goBackRules: 'What people have deleted since stays gone. What they have reworded keeps the new words.',
  goBackTeam: 'Only the team sees the new board until you show it.',
  howLong: 'How many minutes ago?',
  other: 'Other',
  typed: 'Minutes ago',
  typedHint: 'A whole number from 1 to 1,440. That is one day.',
  title: 'Title of the new board',
  asOf: '{{title}} (as of {{time}})',
  make: 'Make the board',
  making: 'Making the board',
  made: 'The new board is there: “{{title}}”.',
  done: 'Done',
  cancel: 'Cancel',

  takeBack: 'Take back what this person did…',
  takeBackHint: 'For whoever last touched this. You don’t learn who.',
  takeBackTitle: 'Take back what this person did?',
  takeBackWho:
    'This is about whoever last added, moved or changed this in that time. Nobody learns who it is.',
  takeBackWhat: 'What they added is hidden. What they moved or changed goes back to how it was.',
  takeBackStays: 'What others have touched since stays. So do their own new words on their own notes.',
  within: 'How many minutes back?',
  take: 'Take it back',
  taking: 'Taking it back',
  taken: 'It is taken back. What they added is hidden, and the rest is as it was.',
});
