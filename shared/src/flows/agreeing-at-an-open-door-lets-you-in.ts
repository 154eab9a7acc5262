import type { RoomFlow } from './room-flow.ts';

export const agreeingAtAnOpenDoorLetsYouIn: RoomFlow = {
  name: 'agreeing at an open door lets you in',
  follows: ({ workshop }, event) =>
    event.type === 'people.Agreed' && !workshop.asksBefore
      ? [{ type: 'people.Admitted', seats: [event.seat] }]
      : [],
};
