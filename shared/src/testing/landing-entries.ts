import type { RawCommand } from './workshop-in-a-box.ts';

const wall = 'activity-wall';
const queue = 'activity-queue';
const card = (entry: string, text: string) => ({ type: 'activities.WriteEntry', id: wall, entry, text });
const about = (type: string, id: string, more: object) => ({ type: `activities.${type}`, id, ...more });
/** What people write to questions, and what becomes of it. */
export const writtenToQuestions: readonly (readonly [name: string, command: RawCommand])[] = [
  [
    'lead',
    about('Draft', wall, {
      ...{ kind: 'open-text', question: 'What would you change?' },
      setup: { cards: 3, hold: true, peersSee: 'at-once', likes: true },
    }),
  ],
  ['lead', about('Open', wall, {})],
  ['ada', card('entry-lights', 'More lights')],
  ['ada', card('entry-mistake', 'A mistake')],
  ['bo', card('entry-rude', 'Rude words again')],
  ['support', { ...card('entry-bus', 'A bus on Sundays'), relayed: true }],
  ['support', about('ShowEntry', wall, { entry: 'entry-lights' })],
  ['support', about('HideEntry', wall, { entry: 'entry-rude' })],
  ['ada', about('DeleteEntry', wall, { entry: 'entry-mistake' })],
  ['bo', about('RespondToEntry', wall, { entry: 'entry-lights', response: 'like' })],
  ['lead', about('MakeEntryGroup', wall, { group: 'group-safe', title: 'Safe' })],
  ['lead', about('RenameEntryGroup', wall, { group: 'group-safe', title: 'Feeling safe' })],
  ['lead', about('GroupEntry', wall, { entry: 'entry-lights', group: 'group-safe' })],
  ['lead', about('MakeEntryGroup', wall, { group: 'group-gone', title: 'Other' })],
  ['lead', about('DissolveEntryGroup', wall, { group: 'group-gone' })],
  ['ada', about('RewordEntry', wall, { entry: 'entry-lights', text: 'More lights on the path' })],
  ['support', about('ShowEntry', wall, { entry: 'entry-lights' })],
  ['bo', about('RespondToEntry', wall, { entry: 'entry-lights', response: 'like' })],
  ['lead', about('Close', wall, {})],
  ['lead', about('AskAgain', wall, {})],
  ['cy', card('entry-court', 'A court')],
  [
    'lead',
    about('Draft', queue, {
      ...{ kind: 'room-questions', question: 'What do you want to ask?' },
      setup: { hold: false, votes: true },
    }),
  ],
  ['lead', about('Open', queue, {})],
  ['cy', { ...card('entry-when', 'When?'), id: queue }],
  ['lead', about('MarkEntry', queue, { entry: 'entry-when', mark: 'pinned' })],
  ['lead', about('MarkEntry', queue, { entry: 'entry-when', mark: 'answered', reply: 'In spring.' })],
  [
    'lead',
    about('Draft', 'activity-views', {
      ...{ kind: 'statements', question: 'What do you think?' },
      setup: { statements: [{ id: 'seed-lunch', label: 'Phones are fine at lunch' }], peopleAdd: true },
    }),
  ],
  ['lead', about('Open', 'activity-views', {})],
  ['ada', about('RespondToEntry', 'activity-views', { entry: 'seed-lunch', response: 'agree' })],
];
