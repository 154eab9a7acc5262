import type { PeopleEvent } from '../features/people/people.model.ts';
import { promises } from '../features/workshop/identity-modes.ts';
import type { RoomFlow } from './room-flow.ts';

/** A stronger promise also changes how everybody signs from now on, so all seats are named in it. */
export const thePromiseRulesWhatBecomesOfNames: RoomFlow = {
  name: 'the promise rules what becomes of names',
  follows({ people }, event) {
    if (event.type !== 'workshop.Opened' && event.type !== 'workshop.PromiseStrengthened') return [];
    const naming = promises[event.mode].names;
    const seats = [...people.seats.values()];
    const ruled: PeopleEvent = { type: 'people.NamesRuled', naming, seats: seats.map(({ id }) => id) };
    if (naming !== 'none') return [ruled];
    const named = seats.filter(({ name }) => name !== null);
    return [ruled, ...named.map(({ id }): PeopleEvent => ({ type: 'people.NameForgotten', seat: id }))];
  },
};
