import { words } from '../../../messages/words.ts';

/** What is said while everybody writes in private. */
export const t = words('board/private-writing', {
  start: 'Start private writing',
  startTitle: 'Write in private',
  startHint: 'Everybody writes on their own. Nobody sees the notes of others until you reveal them.',
  startShuffle:
    'Then all notes come at once, in a new order. So the order says nothing about who wrote them.',
  teamSees: 'The team can read along, to keep people safe',
  teamSeesHint: 'You see the notes without names. You can hide one before the reveal.',
  teamSeesNot: 'Nobody can read along, the team neither.',
  begin: 'Start writing',
  cancel: 'Cancel',
  started: 'Private writing has started.',

  on: 'Everybody is writing in private',
  onReading: 'You can read along. Nobody else sees the notes yet.',
  onBlind: 'Nobody can read the notes yet.',
  noCards: 'No cards yet.',
  cards_one: '{{count}} card so far.',
  cards_other: '{{count}} cards so far.',
  reveal: 'Reveal',
  revealTitle: 'Show what everybody wrote?',
  revealNone: 'Nobody has written a card yet. Private writing then ends.',
  revealCards_one: '{{count}} card comes to light. Everybody sees it.',
  revealCards_other: '{{count}} cards come to light at once. Everybody sees them.',
  revealHeld_one: '{{count}} card stays hidden.',
  revealHeld_other: '{{count}} cards stay hidden.',
  revealNoWayBack: 'This can’t be taken back.',
  revealed_one: '{{count}} note was revealed.',
  revealed_other: '{{count}} notes were revealed.',
  revealedShow_one: '{{count}} note was revealed – show',
  revealedShow_other: '{{count}} notes were revealed – show',

  promise: 'Nobody sees what you write until the reveal.',
  promiseTeam:
    'Nobody in the group sees what you write until the reveal. The team can read it, without your name.',
  peersOn: 'Everybody is writing in private now. You see the other notes after the reveal.',
  onlyYou: 'Only you see this until the reveal',
  onlyYouAndTeam: 'Only you and the team see this until the reveal',
  notRevealed: 'Not revealed yet',
  heldBack: 'Held back. It stays hidden at the reveal.',
  blanks_one: '{{count}} note is waiting for the reveal.',
  blanks_other: '{{count}} notes are waiting for the reveal.',
});
