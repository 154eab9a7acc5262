import type { RoomFlow } from './room-flow.ts';

/** Who had a question on their screen is not stored: after a restart screens say it again. */
export const aServerThatWakesHasSeenNobodyLook: RoomFlow = {
  name: 'a server that wakes has seen nobody look',
  follows: ({ activities }, event) =>
    event.type === 'people.AllGone' && [...activities.seen.values()].some(({ size }) => size > 0)
      ? [{ type: 'activities.SeenForgotten' }]
      : [],
};
