import { type Json, pack } from '../room/encoding.ts';
import type { StoredEvent } from '../room/room.ts';
import { onTheBoard } from './landing-board.ts';
import { writtenToQuestions } from './landing-entries.ts';
import { must, openWorkshop, type RawCommand, type Workshop } from './workshop-in-a-box.ts';

/** Stored events of a whole workshop as some version of the app wrote them, and what they meant to it. */
export interface Landing {
  readonly events: readonly StoredEvent[];
  readonly state: Json;
}

const choice = {
  options: [
    { id: 'option-park', label: 'Park' },
    { id: 'option-pool', label: 'Pool' },
  ],
  multiple: true,
  maxChoices: 2,
};

type Line = readonly [name: string, command: RawCommand];

const meeting: readonly Line[] = [
  ['lead', { type: 'workshop.AskBefore', on: false }],
  ['support', { type: 'workshop.AskBefore', on: true }],
  ['bo', { type: 'people.RaiseHand' }],
  ['lead', { type: 'people.LowerHand', seat: 'seat-bo' }],
  ['ada', { type: 'people.RaiseHand' }],
];

const planning = (type: string, id: string, more: object): Line => ['lead', { type, id, ...more }];
const agenda: readonly Line[] = [
  planning('board.CreateBoard', 'board-hopes', {
    title: 'Hopes',
    sections: [
      { id: 'section-now', title: 'Now' },
      { id: 'section-later', title: 'Later' },
    ],
  }),
  planning('activities.Draft', 'activity-place', {
    kind: 'choice',
    question: 'Where do we meet?',
    setup: choice,
  }),
  planning('activities.Draft', 'activity-time', {
    kind: 'choice',
    question: 'When do we meet?',
    setup: choice,
    showLive: true,
  }),
  planning('activities.Draft', 'activity-gone', { kind: 'choice', question: 'Why?', setup: choice }),
  planning('activities.Discard', 'activity-gone', {}),
  planning('agenda.AddItem', 'item-hello', {
    title: 'Hello',
    instruction: 'Say hello in the chat.',
    shows: { what: 'nothing' },
  }),
  planning('agenda.AddItem', 'item-hopes', {
    title: 'Hopes',
    instruction: 'Write a hope.',
    shows: { what: 'board', id: 'board-hopes' },
  }),
  planning('agenda.AddItem', 'item-place', {
    title: 'Place',
    instruction: 'Choose.',
    shows: { what: 'activity', id: 'activity-place' },
    after: null,
  }),
  planning('agenda.AddItem', 'item-gone', { title: 'Tea', instruction: '', shows: { what: 'nothing' } }),
  planning('agenda.RemoveItem', 'item-gone', {}),
  planning('agenda.EditItem', 'item-hello', { title: 'Hello!', instruction: 'Say hello to everybody.' }),
  planning('agenda.MoveItem', 'item-place', { after: 'item-hopes' }),
  ['lead', { type: 'agenda.Next' }],
  ['lead', { type: 'agenda.Next' }],
];

const talking: readonly Line[] = [
  ['ada', { type: 'chat.Say', id: 'message-1', text: 'Hello everybody' }],
  ['bo', { type: 'chat.Say', id: 'message-2', text: 'Rude words' }],
  ['bo', { type: 'chat.Say', id: 'message-3', text: 'A mistake' }],
  ['support', { type: 'chat.Hide', id: 'message-1' }],
  ['support', { type: 'chat.Restore', id: 'message-1' }],
  ['support', { type: 'chat.Hide', id: 'message-2' }],
  ['bo', { type: 'chat.Delete', id: 'message-3' }],
  ['lead', { type: 'chat.SetOpen', open: false }],
  ['cy', { type: 'whispers.Tell', id: 'whisper-1', text: 'It is loud here' }],
  ['support', { type: 'whispers.Reply', thread: 'whisper-1', id: 'whisper-2', text: 'Shall we go out?' }],
  ['support', { type: 'whispers.MarkSeen', thread: 'whisper-1', count: 2 }],
];

const about = { kind: 'note', id: 'note-swing', words: 'Two swings' };
const asking: readonly Line[] = [
  ['cy', { type: 'whispers.Tell', id: 'whisper-3', text: 'What does it mean?', about }],
  ['lead', { type: 'whispers.WriteToWriter', note: 'note-swing', id: 'whisper-4', text: 'Which park?' }],
  ['ada', { type: 'whispers.Tell', id: 'whisper-5', text: 'The old one', thread: 'whisper-4' }],
];

const place = 'activity-place';
const deciding: readonly Line[] = [
  ['lead', { type: 'agenda.GoTo', id: 'item-place' }],
  ['ada', { type: 'activities.Answer', id: place, answer: { choices: ['option-park', 'option-pool'] } }],
  ['bo', { type: 'activities.Pass', id: place }],
  ['bo', { type: 'activities.Withdraw', id: place }],
  ['lead', { type: 'activities.SetTimer', id: place, seconds: 60 }],
  ['support', { type: 'activities.Relay', id: place, relay: 'relay-1', answer: null }],
  ['support', { type: 'activities.Relay', id: place, relay: 'relay-2', answer: null }],
  ['support', { type: 'activities.TakeBackRelay', id: place, relay: 'relay-2' }],
  ['lead', { type: 'activities.Close', id: place }],
  ['lead', { type: 'activities.Reveal', id: place }],
  ['lead', { type: 'activities.Freeze', id: place, frozen: true }],
  ['lead', { type: 'activities.AskAgain', id: place }],
  [
    'lead',
    {
      ...{ type: 'activities.Edit', id: place, question: 'Where do we meet next?', setup: choice },
      influence: { canChange: 'The place', fixed: 'The day', decides: 'You' },
      newRound: false,
    },
  ],
  ['ada', { type: 'activities.Answer', id: place, round: 2, answer: { choices: ['option-pool'] } }],
  [
    'lead',
    {
      type: 'activities.Draft',
      id: 'activity-quick',
      kind: 'choice',
      question: 'Ready?',
      setup: choice,
      think: 20,
      secret: true,
    },
  ],
  ['lead', { type: 'activities.Ask', id: 'activity-quick' }],
  ['lead', { type: 'activities.LetAnswersIn', id: 'activity-quick' }],
  ['bo', { type: 'activities.Answer', id: 'activity-quick', answer: { choices: ['option-pool'] } }],
  ['lead', { type: 'activities.PutAway', id: 'activity-quick' }],
  [
    'lead',
    {
      type: 'activities.Draft',
      id: 'activity-words',
      kind: 'word-cloud',
      question: 'One word?',
      setup: { words: 2, hold: false },
    },
  ],
  ['lead', { type: 'activities.Open', id: 'activity-words' }],
  ['bo', { type: 'activities.Answer', id: 'activity-words', answer: { words: ['park'] } }],
  ['lead', { type: 'activities.Curate', id: 'activity-words', change: { do: 'hide', key: 'park' } }],
  ['lead', { type: 'activities.Open', id: 'activity-time' }],
  ['cy', { type: 'activities.Answer', id: 'activity-time', answer: { choices: ['option-pool'] } }],
  ['lead', { type: 'workshop.Strengthen', mode: 'aliases' }],
  ['lead', { type: 'workshop.End' }],
];

/** Holds a workshop in which everything that can happen does, the same every time. */
export function holdWorkshop(): Workshop {
  const box = openWorkshop('findable');
  for (const [name, command] of [
    ...meeting,
    ...agenda,
    ...talking,
    ...onTheBoard,
    ...asking,
    ...writtenToQuestions,
    ...deciding,
  ]) {
    must(box, name, command);
  }
  return box;
}

/** What this version of the app writes; `scripts/land-events.mjs` adds it to `landed-events.json`. */
export function landingOf(box: Workshop): Landing {
  const events = box.records.flatMap((record): StoredEvent[] => JSON.parse(record.events));
  return { events, state: pack(box.fromStore('from the start')) };
}
