import type { RoomEvent } from '../feature-list.ts';
import type { RoomFlow } from './room-flow.ts';

const contributions: ReadonlySet<RoomEvent['type']> = new Set<RoomEvent['type']>([
  'board.ItemAdded',
  'chat.Said',
  'whispers.Told',
  'activities.Answered',
  'activities.EntryWritten',
  'activities.Responded',
]);

export const theFirstContributionFixesThePromise: RoomFlow = {
  name: 'the first contribution fixes the promise',
  follows: ({ workshop }, event, { by }) =>
    by.role === 'participant' && !workshop.promiseFixed && contributions.has(event.type)
      ? [{ type: 'workshop.PromiseFixed' }]
      : [],
};
