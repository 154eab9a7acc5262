import type { ConcealTable, Erasure, Later, ShowTable } from '../../room/feature.ts';
import type { SeatId } from '../../room/ids.ts';
import {
  initialPeople,
  inRoom,
  type PeopleEvent,
  type PeopleNotice,
  type PeopleState,
  type Seat,
} from './people.model.ts';

type Summary = Later<PeopleState, PeopleEvent | PeopleNotice>;

const withVisibleName = ({ naming }: PeopleState, seat: Seat): Seat =>
  naming === 'shown' ? seat : { ...seat, name: null };

/** To its own screen a seat is always connected: a screen that is not can not ask. */
const forOwner = (state: PeopleState, seat: Seat): Seat => ({
  ...withVisibleName(state, seat),
  connected: true,
});

const seatForTeam = (id: SeatId): Summary => ({
  later: `people.seat:${id}`,
  event(now) {
    const seat = now.seats.get(id);
    return seat && { type: 'people.SeatSeen', seat: withVisibleName(now, seat) };
  },
});

const seatForOwner = (id: SeatId): Summary => ({
  later: `people.own:${id}`,
  event(now) {
    const seat = now.seats.get(id);
    return seat && { type: 'people.SeatSeen', seat: forOwner(now, seat) };
  },
});

const allSeatsForTeam: Summary = {
  later: 'people.seats',
  event: (now) => ({
    type: 'people.AllSeatsSeen',
    seats: [...now.seats.values()].map((seat) => withVisibleName(now, seat)),
  }),
};

const count: Summary = {
  later: 'people.count',
  event: (now) => ({ type: 'people.Counted', inRoom: inRoom(now) }),
};

const teamSeesSeat = { facilitators: ({ seat }: { seat: SeatId }) => seatForTeam(seat) };
/** Who looks in from the lobby, and the team's own coming and going, change no count: nobody else is to notice. */
const countIfInside = ({ seat: id }: { seat: SeatId }, { seats }: PeopleState): Summary | undefined => {
  const seat = seats.get(id);
  return seat?.role === 'participant' && seat.status === 'inside' ? count : undefined;
};
const comesOrGoes = { ...teamSeesSeat, participants: countIfInside, displays: countIfInside };

/**
 * Nobody but the team is told about a seat. Own screens get a fresh view when their seat is let in or changed by the team;
 * what they change themselves is told to them alone.
 */
export const peopleShow: ShowTable<PeopleState, PeopleEvent, PeopleEvent | PeopleNotice> = {
  'people.SeatTaken': teamSeesSeat,
  'people.Agreed': teamSeesSeat,
  'people.Admitted': {
    facilitators: ({ seats }) => seats.map(seatForTeam),
    participants: () => count,
    displays: () => count,
  },
  'people.HandRaised': teamSeesSeat,
  'people.HandLowered': teamSeesSeat,
  'people.OwnHandSet': {
    privately: ({ seat, author }) => [{ to: author, told: seatForOwner(seat) }],
  },
  'people.NamesRuled': { facilitators: () => allSeatsForTeam },
  'people.NameForgotten': teamSeesSeat,
  'people.Connected': comesOrGoes,
  'people.Disconnected': comesOrGoes,
  'people.AllGone': {
    facilitators: () => allSeatsForTeam,
    participants: () => count,
    displays: () => count,
  },
};

const onlyOwnSeat = (state: PeopleState, id: SeatId): Map<SeatId, Seat> => {
  const seat = state.seats.get(id);
  return new Map(seat ? [[id, forOwner(state, seat)]] : []);
};

export const peopleConceal = {
  facilitators: (state) => ({
    ...initialPeople(),
    seats: new Map([...state.seats].map(([id, seat]) => [id, withVisibleName(state, seat)])),
  }),
  participants: (state, viewer) => ({
    ...initialPeople(),
    seats: onlyOwnSeat(state, viewer.seat),
    counted: inRoom(state),
  }),
  displays: (state) => ({ ...initialPeople(), counted: inRoom(state) }),
  lobby: (state, viewer) => ({ ...initialPeople(), seats: onlyOwnSeat(state, viewer.seat) }),
} satisfies ConcealTable<PeopleState>;

/** A promise that stops asking for names takes those given out of the log too. */
export const peopleErasure: Erasure<PeopleEvent> = {
  subject: (event) =>
    event.type === 'people.Agreed' && event.name !== null ? `name:${event.seat}` : undefined,
  erases: (event) => (event.type === 'people.NameForgotten' ? `name:${event.seat}` : undefined),
  scrub: (event) => (event.type === 'people.Agreed' ? { ...event, name: null } : event),
};
