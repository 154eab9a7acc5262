import type { RoomCommand } from '../feature-list.ts';
import { reject } from '../room/feature.ts';
import type { RoomFlow } from './room-flow.ts';

const reading = new Set<string>(['people.Connect', 'people.Disconnect', 'people.Wake']);

/** The team may still come, from another device too, to read what was said. */
const comesToRead = (command: RoomCommand): boolean =>
  reading.has(command.type) || (command.type === 'people.TakeSeat' && command.role !== 'participant');

export const anEndedWorkshopTakesNothingMore: RoomFlow = {
  name: 'an ended workshop takes nothing more',
  refuses: ({ workshop }, command, { by }) =>
    workshop.ended && !(by.role === 'host' && comesToRead(command)) ? reject('workshop.over') : undefined,
  refusals: { 'workshop.over': 'This workshop has ended. You can still read, but not add.' },
};
