import { seating } from '@sayso/shared/features.ts';
import type { Answer, Standing, Welcome } from '@sayso/shared/protocol.ts';
import type { Audience, Role } from '@sayso/shared/room/audience.ts';
import { isRejection } from '@sayso/shared/room/feature.ts';
import { SeatId } from '@sayso/shared/room/ids.ts';
import type { Packet } from '@sayso/shared/room/telling.ts';
import { pino } from 'pino';
import { newRoomSecret } from '../../identity/author-key.ts';
import type { EventLog } from '../../log/event-log.ts';
import { openStore } from '../../log/open-store.ts';
import { FanOut, type Screen } from '../fan-out.ts';
import { RoomRuntime } from '../room-runtime.ts';
import { loadRoom } from '../stored-room.ts';

export const quiet = pino({ level: 'silent' });
export const code = '12345678';

/** A screen that keeps what it hears. */
export class TestScreen implements Screen {
  readonly id: string;
  readonly seat: SeatId;
  readonly packets: Packet[] = [];
  readonly welcomes: Welcome[] = [];
  goodbyes: string[] = [];
  audience: Audience | undefined;
  connected = true;

  constructor(id: string, seat: SeatId) {
    this.id = id;
    this.seat = seat;
  }
  welcome(audience: Audience, welcome: Welcome): void {
    this.audience = audience;
    // As the wire does it: what is sent is what it was at that moment.
    this.welcomes.push(structuredClone(welcome));
  }
  packet(packet: Packet): void {
    this.packets.push(structuredClone(packet));
  }
  goodbye(reason: string): void {
    this.goodbyes.push(reason);
  }
  get heard(): string[] {
    return this.packets.flatMap(({ events }) => events.map(({ type }) => type));
  }
  get standing(): Standing {
    const welcome = this.welcomes.at(-1);
    if (!welcome || !this.audience) throw new Error('not welcomed');
    const last = this.packets.at(-1);
    const { shared, own } = welcome.position;
    return {
      epoch: welcome.epoch,
      audience: this.audience,
      shared: last?.to ?? shared,
      own: this.packets.findLast((packet) => packet.own !== undefined)?.own ?? own,
    };
  }
}

/** A room with its queue and fan-out, and screens without sockets. */
export async function smallRoom(log?: EventLog) {
  const store = log ?? (await openStore(':memory:')).log;
  const stored = { code, createdAt: 0, secrets: newRoomSecret(), closedAt: null };
  await store.createRoom(stored);
  const runtime = new RoomRuntime(stored, await loadRoom(store, code), store, quiet);
  const screens: TestScreen[] = [];
  const fanOut = new FanOut(runtime, (audience, packet, except) => {
    for (const screen of screens) {
      if (screen.connected && screen.audience === audience && !except.includes(screen.id))
        screen.packet(packet);
    }
  });
  const open = seating.open({ title: 'Panel' });
  if (isRejection(open)) throw new Error(open.rejected);
  await runtime.host(open);
  let commands = 0;
  return {
    log: store,
    runtime,
    fanOut,
    async seat(name: string, role: Role = 'participant'): Promise<SeatId> {
      const seat = SeatId.parse(`seat-${name}`);
      await runtime.host(seating.takeSeat(seat, role));
      if (role === 'participant') await runtime.submit(seat, `agree-${name}`, { type: 'people.Agree' });
      return seat;
    },
    /** Connects a screen and waits until it is welcomed. */
    async connect(seat: SeatId, have?: Standing): Promise<TestScreen> {
      const screen = new TestScreen(`screen-${screens.length + 1}`, seat);
      screens.push(screen);
      await new Promise<void>((welcomed) => fanOut.join(screen, have, welcomed));
      await runtime.host(seating.connect(seat));
      return screen;
    },
    disconnect(screen: TestScreen): void {
      fanOut.leave(screen.id);
      screen.connected = false;
    },
    give: (seat: SeatId, command: object, id = `command-${++commands}`): Promise<Answer> =>
      runtime.submit(seat, id, command),
    /** Lets the tick end now. */
    told: (): void => fanOut.flush(),
  };
}
