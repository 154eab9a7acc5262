import { reject } from '../room/feature.ts';
import type { RoomFlow } from './room-flow.ts';

const reading = new Set<string>(['people.Connect', 'people.Disconnect', 'people.Wake']);

export const anEndedWorkshopTakesNothingMore: RoomFlow = {
  name: 'an ended workshop takes nothing more',
  refuses: ({ workshop }, command) =>
    workshop.ended && !reading.has(command.type) ? reject('workshop.over') : undefined,
  refusals: { 'workshop.over': 'This workshop has ended. You can still read, but not add.' },
};
