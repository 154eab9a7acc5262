import type { RoomQuery } from '@sayso/shared/features.ts';
import type { Ground } from './ground.ts';
import { type Giver, team } from './power.ts';

interface Asker {
  /** Who may ask it. */
  readonly may: readonly Giver[];
  /** A query of the right shape, about something that is there. */
  make(ground: Ground): Promise<object>;
  /** What those who may are answered, where a new room has too little for it. */
  readonly tooSoon?: string;
}

/** Every query of the product. What is missing here is missing in the tests and in the documents. */
export const askers: Readonly<Record<RoomQuery['type'], Asker>> = {
  'activities.Ballots': {
    may: team,
    make: async (ground) => ({ id: await ground.closedQuestion(), round: 1 }),
  },
  'activities.Slice': {
    may: team,
    make: async (ground) => ({ id: await ground.closedQuestion(), round: 1, slice: 'option-a' }),
    tooSoon: 'activities.slice-small',
  },
};
