import { waitingSeats } from '../features/people/people.model.ts';
import type { RoomFlow } from './room-flow.ts';

export const openingTheDoorLetsInWhoWaits: RoomFlow = {
  name: 'opening the door lets in who waits',
  follows({ people }, event) {
    if (event.type !== 'workshop.DoorSet' || event.asksBefore) return [];
    const seats = waitingSeats(people);
    return seats.length === 0 ? [] : [{ type: 'people.Admitted', seats }];
  },
};
