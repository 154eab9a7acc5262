import type { RoomCommand, RoomEvent, RoomState } from '../feature-list.ts';
import { features } from '../feature-list.ts';
import type { IdentityMode } from '../features/workshop/identity-modes.ts';
import { seating } from '../features.ts';
import { flows } from '../flows/flow-list.ts';
import type { Role } from '../room/audience.ts';
import type { Actor, Typed } from '../room/feature.ts';
import { type AnyFeature, joinFeatures } from '../room/room.ts';
import type { BoxScreen } from './box-screen.ts';
import type { World } from './generators/probe.ts';
import { RoomInABox } from './room-in-a-box.ts';

export type Workshop = RoomInABox<RoomState, RoomCommand, RoomEvent>;
export type WorkshopScreen = BoxScreen<RoomState>;

const everyFeature: readonly AnyFeature[] = features;

/** The product, with a witness of everything that evolves. */
export const witnessedRoom = (witness: (type: string) => void) =>
  joinFeatures<RoomState, RoomCommand, RoomEvent>(
    everyFeature.map((feature) => ({
      ...feature,
      evolve(state: unknown, event: Typed) {
        witness(event.type);
        feature.evolve(state, event);
      },
    })),
    flows,
  );

const cast: readonly (readonly [name: string, role: Role])[] = [
  ['lead', 'lead'],
  ['support', 'support'],
  ['wall', 'display'],
  ['ada', 'participant'],
  ['bo', 'participant'],
  ['cy', 'participant'],
  ['di', 'participant'],
];

/**
 * A workshop under way: a lead, a co-facilitator, a display, Ada, Bo and Cy inside (Cy with two tabs), Di at the door.
 * Ada and Bo are alike in everything that others can see.
 */
export function openWorkshop(mode: IdentityMode, witness: (type: string) => void = () => {}): Workshop {
  const box: Workshop = new RoomInABox(witnessedRoom(witness), seating, { title: 'Our park', mode });
  for (const [name, role] of cast) box.connect(box.seat(name, role));
  const named = mode === 'names' || mode === 'findable';
  for (const name of ['ada', 'bo', 'cy']) {
    must(box, name, { type: 'people.Agree', ...(named ? { name: `«name ${name}»` } : {}) });
  }
  must(box, 'lead', { type: 'people.LetEveryoneIn' });
  box.connect(box.screenOf(seatOf(box, 'cy')));
  box.flush();
  return box;
}

export const screensOf = (box: Workshop, name: string): readonly WorkshopScreen[] =>
  box.screens.filter(({ seat }) => seat === `seat-${name}`);

export function seatOf(box: Workshop, name: string): WorkshopScreen['seat'] {
  const [screen] = screensOf(box, name);
  if (!screen) throw new Error(`Nobody is called ${name}`);
  return screen.seat;
}

/** A command as it comes off the wire. */
export interface RawCommand extends Typed {
  readonly [field: string]: unknown;
}

/** Sends a command that has to be accepted. */
export function must(box: Workshop, name: string, command: RawCommand): void {
  const answer = box.send(seatOf(box, name), `must-${box.records.length}`, command);
  if (!answer?.ok) throw new Error(`${name} was refused ${command.type}: ${JSON.stringify(answer)}`);
}

export function worldOf(box: Workshop): World {
  const seats = new Set(box.screens.map(({ seat }) => seat));
  const everybody = [...seats].flatMap((seat): Actor[] => {
    const actor = box.actorOf(seat);
    return actor ? [actor] : [];
  });
  return {
    state: box.state,
    now: box.now,
    everybody,
    people: everybody.filter(({ role, inside }) => role === 'participant' && inside),
    team: everybody.filter(({ role }) => role === 'lead' || role === 'support'),
  };
}
