import type { RoomFlow } from './room-flow.ts';

/** Otherwise the new sentence would not be true of what already stands there. */
export const aStrongerPromiseTakesNamesOffEarlierWords: RoomFlow = {
  name: 'a stronger promise takes names off earlier words',
  follows: (_state, event) =>
    event.type === 'workshop.PromiseStrengthened'
      ? [
          { type: 'board.SignaturesTaken' },
          { type: 'chat.SignaturesTaken' },
          { type: 'activities.SignaturesTaken' },
          { type: 'whispers.SignaturesTaken' },
        ]
      : [],
};
