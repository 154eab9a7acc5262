import { type RoomCommand, type RoomEvent, type RoomState, room, seating } from '@sayso/shared/features.ts';
import type { Role } from '@sayso/shared/room/audience.ts';
import { AuthorId, RoomCode, SeatId } from '@sayso/shared/room/ids.ts';
import { openDeviceStore } from '../session/device-store.ts';
import { Outbox } from '../session/outbox.ts';
import { openRoom, type RoomConnection } from '../session/room-connection.ts';
import { RoomServer } from './room-server.ts';
import { TestLink } from './test-link.ts';

export interface TestScreen extends RoomConnection {
  readonly line: TestLink;
}

const moment = 1_700_000_000_000;
const code = RoomCode.parse('12345678');

/**
 * A workshop with the real rules, privacy and telling, in one page and without sockets. `options` are those of the start
 * form. Names of people: letters only.
 */
export function openTestRoom(options: object = { title: 'Our school day' }) {
  const server = new RoomServer<RoomState, RoomCommand, RoomEvent>(room, seating.moved);
  const byHost = (command: RoomCommand): void => {
    const answer = server.act(command, seating.host);
    if (!answer.ok) throw new Error(`The host was refused: ${answer.code}`);
  };
  const opening = seating.open(options);
  if ('rejected' in opening) throw new Error(`The workshop did not open: ${opening.rejected}`);
  byHost(opening);

  const device = openDeviceStore(
    () => localStorage,
    () => moment,
  );
  const screens: TestScreen[] = [];

  /** Another screen of somebody who has a seat; also what a reload of the page comes to. */
  function open(name: string): TestScreen {
    const id = SeatId.parse(`seat-${name}`);
    const author = AuthorId.parse(`author-${name}`);
    const known = <Value>(value: Value | undefined): Value => {
      if (value === undefined) throw new Error(`${name} has no seat`);
      return value;
    };
    const seat = server.seat(
      id,
      () => known(seating.actor(server.state, id, author)),
      () => known(seating.viewer(server.state, id, author)),
    );
    const line = new TestLink(server, seat);
    const seatKey = `${code}.${name}`;
    const outbox = new Outbox(device, seatKey, () => moment);
    const connection = openRoom({ code, seatKey, room, link: line, outbox, now: () => moment });
    const screen = { ...connection, line };
    screens.push(screen);
    return screen;
  }

  /** Somebody's screen that has just arrived: participants are in the lobby and have not agreed. */
  function arrive(name: string, role: Role = 'participant'): TestScreen {
    const id = SeatId.parse(`seat-${name}`);
    byHost(seating.takeSeat(id, role));
    byHost(seating.connect(id));
    return open(name);
  }

  return {
    server,
    open,
    arrive,
    /** A screen that is in the room; a participant has agreed, and waits if the team wants to be asked. */
    async seat(name: string, role: Role = 'participant', personsName?: string): Promise<TestScreen> {
      const screen = arrive(name, role);
      if (role === 'participant') {
        await screen.send({
          type: 'people.Agree',
          ...(personsName === undefined ? {} : { name: personsName }),
        });
      }
      return screen;
    },
    /** Until everything that connected screens have sent was answered and told. */
    async settle(): Promise<void> {
      do {
        await new Promise((resolve) => setTimeout(resolve));
        server.tick();
      } while (screens.some(({ store }) => store.getState().saved === 'saving'));
    },
  };
}
