import * as z from 'zod/mini';
import { isFacilitator, roles } from '../../room/audience.ts';
import { type Actor, type Context, type Rejection, reject } from '../../room/feature.ts';
import { SeatId } from '../../room/ids.ts';
import { typedText } from '../../room/plain-text.ts';
import { freeAlias } from './aliases.ts';
import { type PeopleEvent, type PeopleState, waitingSeats } from './people.model.ts';

export const nameLimit = 40;
/** Participants of one room. Beyond this the aliases run out and one process can not tell everybody in time. */
export const participantLimit = 3200;
export const lobbyLimit = 500;

export const peopleCommands = {
  'people.TakeSeat': z.strictObject({
    type: z.literal('people.TakeSeat'),
    seat: SeatId,
    role: z.enum(roles),
  }),
  'people.Connect': z.strictObject({ type: z.literal('people.Connect'), seat: SeatId }),
  'people.Disconnect': z.strictObject({ type: z.literal('people.Disconnect'), seat: SeatId }),
  'people.Wake': z.strictObject({ type: z.literal('people.Wake') }),
  'people.Agree': z.strictObject({
    type: z.literal('people.Agree'),
    name: z.optional(typedText(nameLimit, { empty: 'people.name-needed', long: 'people.long-name' })),
  }),
  'people.LetIn': z.strictObject({ type: z.literal('people.LetIn'), seat: SeatId }),
  'people.LetEveryoneIn': z.strictObject({ type: z.literal('people.LetEveryoneIn') }),
  'people.RaiseHand': z.strictObject({ type: z.literal('people.RaiseHand') }),
  'people.LowerHand': z.strictObject({ type: z.literal('people.LowerHand'), seat: z.optional(SeatId) }),
};
export type PeopleCommand = z.infer<(typeof peopleCommands)[keyof typeof peopleCommands]>;

export const peopleRefusals = {
  'people.host-only': 'Only the server can do that.',
  'people.seat-taken': 'This place is taken already.',
  'people.seat-gone': 'That person is not here any more.',
  'people.room-full': 'This workshop is full. Ask the team what to do.',
  'people.lobby-full': 'Too many people are waiting right now. Try again in a minute.',
  'people.name-needed': 'Type your name first.',
  'people.long-name': 'That name is too long. Use a shorter one.',
  'people.no-names': 'This workshop does not ask for names. Nothing was kept.',
  'people.not-agreed': 'They have not said yes yet.',
  'people.team-only': 'Only the team can do that.',
  'people.participants-only': 'That is for people who take part.',
} as const;

const no = (code: keyof typeof peopleRefusals): Rejection => reject(code);

type Decided = readonly PeopleEvent[] | Rejection;
type Seating = Extract<
  PeopleCommand,
  { type: 'people.TakeSeat' | 'people.Connect' | 'people.Disconnect' | 'people.Wake' }
>;

export function decidePeople(state: PeopleState, command: PeopleCommand, context: Context): Decided {
  const { by } = context;
  switch (command.type) {
    case 'people.TakeSeat':
    case 'people.Connect':
    case 'people.Disconnect':
    case 'people.Wake':
      return by.role === 'host' ? decideSeating(state, command, context) : no('people.host-only');
    case 'people.Agree':
      return agree(state, command.name ?? null, by);
    case 'people.LetIn':
    case 'people.LetEveryoneIn':
      return isFacilitator(by.role) ? letIn(state, command) : no('people.team-only');
    case 'people.RaiseHand':
      return setOwnHand(state, by, true);
    case 'people.LowerHand':
      if (command.seat === undefined || command.seat === by.seat) return setOwnHand(state, by, false);
      return isFacilitator(by.role) ? lowerHandOf(state, command.seat) : no('people.team-only');
  }
}

function decideSeating(state: PeopleState, command: Seating, { random }: Context): Decided {
  if (command.type === 'people.Wake') return [{ type: 'people.AllGone' }];
  const { seat } = command;
  const known = state.seats.get(seat);
  if (command.type === 'people.TakeSeat') {
    if (known) return no('people.seat-taken');
    const { role } = command;
    const seats = [...state.seats.values()];
    const sameRole = seats.filter((other) => other.role === role).length;
    if (role === 'participant' && sameRole >= participantLimit) return no('people.room-full');
    const alias = freeAlias(role, new Set(seats.map((other) => other.alias)), random);
    return [{ type: 'people.SeatTaken', seat, role, alias }];
  }
  if (!known) return no('people.seat-gone');
  const connected = command.type === 'people.Connect';
  if (known.connected === connected) return [];
  return [{ type: connected ? 'people.Connected' : 'people.Disconnected', seat }];
}

function agree(state: PeopleState, name: string | null, by: Actor): Decided {
  if (by.role !== 'participant') return no('people.participants-only');
  const seat = state.seats.get(by.seat);
  if (!seat) return no('people.seat-gone');
  if (seat.status !== 'arrived') return [];
  if (state.naming === 'none' && name !== null) return no('people.no-names');
  if (state.naming !== 'none' && name === null) return no('people.name-needed');
  if (waitingSeats(state).length >= lobbyLimit) return no('people.lobby-full');
  return [{ type: 'people.Agreed', seat: seat.id, name }];
}

function letIn(
  state: PeopleState,
  command: Extract<PeopleCommand, { type: 'people.LetIn' | 'people.LetEveryoneIn' }>,
): Decided {
  if (command.type === 'people.LetEveryoneIn') {
    const seats = waitingSeats(state);
    return seats.length === 0 ? [] : [{ type: 'people.Admitted', seats }];
  }
  const seat = state.seats.get(command.seat);
  if (!seat) return no('people.seat-gone');
  if (seat.status === 'arrived') return no('people.not-agreed');
  return seat.status === 'inside' ? [] : [{ type: 'people.Admitted', seats: [seat.id] }];
}

function setOwnHand(state: PeopleState, by: Actor, up: boolean): Decided {
  if (by.role !== 'participant') return no('people.participants-only');
  const seat = state.seats.get(by.seat);
  if (!seat) return no('people.seat-gone');
  if (seat.hand === up) return [];
  return [
    up
      ? { type: 'people.HandRaised', seat: seat.id }
      : { type: 'people.HandLowered', seat: seat.id, byTeam: false },
    { type: 'people.OwnHandSet', seat: seat.id, author: by.author, up },
  ];
}

function lowerHandOf(state: PeopleState, seat: SeatId): Decided {
  const known = state.seats.get(seat);
  if (!known) return no('people.seat-gone');
  return known.hand ? [{ type: 'people.HandLowered', seat, byTeam: true }] : [];
}
