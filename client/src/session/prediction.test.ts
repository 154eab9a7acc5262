import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { ItemId as StepId } from '@sayso/shared/features/agenda/agenda.model.ts';
import { BoardId, GroupId, ItemId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import { MessageId } from '@sayso/shared/features/chat/chat.model.ts';
import { type RoomCommand, room } from '@sayso/shared/features.ts';
import { pack } from '@sayso/shared/room/encoding.ts';
import { mapEntities } from '@sayso/shared/room/entities.ts';
import { SeatId } from '@sayso/shared/room/ids.ts';
import { expect, it } from 'vitest';
import { openTestRoom, type TestScreen } from '../testing/test-room.ts';

const board = BoardId.parse('board-1');
const section = SectionId.parse('section-1');
const note = ItemId.parse('note-one');
const group = GroupId.parse('group-one');
const message = MessageId.parse('message-1');
const activity = ActivityId.parse('activity-1');
const item = StepId.parse('item-one');
const seat = SeatId.parse('seat-pia');
const setup = {
  options: [
    { id: 'option-a', label: 'Yes' },
    { id: 'option-b', label: 'No' },
  ],
  multiple: false,
};

/** A short workshop. Whatever of it may run ahead is looked at before and after the server has confirmed it. */
const script: readonly (readonly ['lead' | 'pia', RoomCommand])[] = [
  ['lead', { type: 'people.LetIn', seat }],
  [
    'lead',
    { type: 'board.CreateBoard', id: board, title: 'Ideas', sections: [{ id: section, title: 'Lunch' }] },
  ],
  [
    'lead',
    {
      type: 'agenda.AddItem',
      id: item,
      title: 'Ideas',
      instruction: 'Write',
      shows: { what: 'board', id: board },
    },
  ],
  ['lead', { type: 'agenda.GoTo', id: item }],
  ['lead', { type: 'agenda.EditItem', id: item, title: 'Ideas', instruction: 'Write one' }],
  ['pia', { type: 'people.RaiseHand' }],
  ['pia', { type: 'people.LowerHand' }],
  ['pia', { type: 'chat.Say', id: message, text: 'Hello' }],
  ['lead', { type: 'chat.Hide', id: message }],
  [
    'pia',
    {
      type: 'board.AddItems',
      board,
      items: [{ id: note, section, content: { kind: 'note', text: 'More time', colour: 'mint' } }],
    },
  ],
  ['pia', { type: 'board.ChangeItem', id: note, change: { kind: 'note', text: 'Much more time' } }],
  ['pia', { type: 'board.PlaceItems', places: [{ id: note, section: null, x: 900, y: 900 }] }],
  ['pia', { type: 'board.ChangeItem', id: note, change: { kind: 'note', colour: 'sky' } }],
  ['lead', { type: 'board.LockItems', ids: [note], lock: 'size' }],
  ['lead', { type: 'board.Allow', board, allows: { moveOthers: true } }],
  ['pia', { type: 'board.MakeGroup', id: group, board, title: 'Time', ids: [note] }],
  ['pia', { type: 'board.RenameGroup', id: group, title: 'About time' }],
  ['pia', { type: 'board.DissolveGroup', id: group }],
  ['lead', { type: 'board.SetBackground', board, background: 'dots' }],
  ['pia', { type: 'board.DeleteItems', ids: [note] }],
  ['lead', { type: 'activities.Draft', id: activity, kind: 'choice', question: 'Longer lunch?', setup }],
  ['lead', { type: 'activities.Open', id: activity }],
  ['pia', { type: 'activities.Pass', id: activity }],
  ['pia', { type: 'activities.Answer', id: activity, answer: { choices: ['option-a'] } }],
  ['lead', { type: 'activities.Reveal', id: activity }],
  ['lead', { type: 'workshop.AskBefore', on: false }],
];

/** What a screen holds, but for the counts of the team: a screen has no ballots, so it can not count them ahead. */
function held({ store }: TestScreen): string {
  const { activities, ...rest } = store.getState().room;
  const uncounted = mapEntities(activities.activities, (one) => ({
    ...one,
    counts: null,
    tookPart: null,
    results: null,
  }));
  return JSON.stringify(pack({ ...rest, activities: { ...activities, activities: uncounted } }), null, 1);
}

it('what is shown ahead is what the server tells then', async () => {
  const workshop = openTestRoom({ title: 'Our school day', asksBefore: true });
  const screens = { lead: await workshop.seat('lea', 'lead'), pia: await workshop.seat('pia') };
  let ahead = 0;
  for (const [who, command] of script) {
    await workshop.settle();
    const screen = screens[who];
    const before = held(screen);
    const answer = screen.send(command);
    const predicted = held(screen);
    expect(await answer, command.type).toMatchObject({ ok: true });
    await workshop.settle();
    if (!room.predicts(command.type)) continue;
    ahead += 1;
    expect(predicted, `${command.type} shows something`).not.toBe(before);
    expect(predicted, command.type).toBe(held(screen));
  }
  expect(ahead).toBeGreaterThan(15);
});
