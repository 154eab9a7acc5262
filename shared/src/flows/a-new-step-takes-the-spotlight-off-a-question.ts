import type { RoomFlow } from './room-flow.ts';

/** Whoever goes on in the agenda wants the step to be seen. A question that is still open can be put there again. */
export const aNewStepTakesTheSpotlightOffAQuestion: RoomFlow = {
  name: 'a new step takes the spotlight off a question',
  follows: ({ activities }, event) =>
    event.type === 'agenda.Entered' && activities.spotlight !== null
      ? [{ type: 'activities.Spotlit', id: null }]
      : [],
};
