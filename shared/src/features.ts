import { features, type RoomCommand, type RoomEvent, type RoomState } from './feature-list.ts';
import { ownSeat } from './features/people/people.model.ts';
import { signatureOf } from './features/workshop/identity-modes.ts';
import { flows } from './flows/flow-list.ts';
import type { Audience, Role } from './room/audience.ts';
import type { Actor } from './room/feature.ts';
import { AuthorId, SeatId } from './room/ids.ts';
import { joinFeatures } from './room/room.ts';
import type { Seating } from './room/seating.ts';

export type { RoomAnswer, RoomCommand, RoomEvent, RoomQuery, RoomSignal, RoomState } from './feature-list.ts';

/** The product: every feature, joined by the flows. */
export const room = joinFeatures<RoomState, RoomCommand, RoomEvent>(features, flows);

const audienceOf: Readonly<Record<Role, Audience>> = {
  lead: 'facilitators',
  support: 'facilitators',
  display: 'displays',
  participant: 'participants',
};

const host: Actor = {
  seat: SeatId.parse('host-seat'),
  role: 'host',
  inside: true,
  author: AuthorId.parse('host-author'),
  signature: {},
};

export const seating: Seating<RoomState, RoomCommand, RoomEvent> = {
  open: (options) =>
    room.parse(
      typeof options === 'object' && options !== null ? { ...options, type: 'workshop.Open' } : options,
    ),
  takeSeat: (seat, role) => ({ type: 'people.TakeSeat', seat, role }),
  connect: (seat) => ({ type: 'people.Connect', seat }),
  disconnect: (seat) => ({ type: 'people.Disconnect', seat }),
  wake: () => ({ type: 'people.Wake' }),
  host,
  actor({ people, workshop }, id, author) {
    const seat = ownSeat(people, id);
    if (!seat) return undefined;
    const { role, status } = seat;
    return {
      seat: id,
      role,
      inside: status === 'inside',
      author,
      signature: signatureOf(workshop.mode, seat),
    };
  },
  viewer({ people }, id, author) {
    const seat = ownSeat(people, id);
    if (!seat) return undefined;
    return { seat: id, author, audience: seat.status === 'inside' ? audienceOf[seat.role] : 'lobby' };
  },
  moved(event) {
    switch (event.type) {
      case 'people.Agreed':
        return [event.seat];
      case 'people.Admitted':
      case 'people.NamesRuled':
        return event.seats;
      case 'people.HandLowered':
        return event.byTeam ? [event.seat] : [];
      default:
        return [];
    }
  },
  ended: ({ workshop }) => workshop.ended,
};
