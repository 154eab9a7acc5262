import { reject } from '../room/feature.ts';
import type { RoomFlow } from './room-flow.ts';

export const onlyPeopleInsideTakePart: RoomFlow = {
  name: 'only people inside take part',
  refuses(_state, command, { by }) {
    if (by.inside || by.role === 'host' || command.type === 'people.Agree') return undefined;
    return reject('people.outside');
  },
  refusals: { 'people.outside': 'The team has to let you in first.' },
};
