import type { Server as HttpServer } from 'node:http';
import { room } from '@sayso/shared/features.ts';
import {
  type Answer,
  type Asked,
  type ClientToServer,
  CommandFrame,
  frameLimit,
  Handshake,
  QueryFrame,
  type ServerToClient,
} from '@sayso/shared/protocol.ts';
import { SeatId } from '@sayso/shared/room/ids.ts';
import { protocolVersion, type WireRefusal, wireRefusals } from '@sayso/shared/room/wire-words.ts';
import type { Logger } from 'pino';
import { Server, type Socket } from 'socket.io';
import { hashOfToken } from '../identity/seat-token.ts';
import type { SeatBook } from '../log/seat-book.ts';
import type { Settings } from '../settings.ts';
import { ask, queryPace } from './asking.ts';
import type { Screen } from './fan-out.ts';
import { LiveRoom } from './live-room.ts';
import { isTooDeep } from './nesting.ts';
import { Bucket } from './pace.ts';
import { type RoomRuntime, refusal } from './room-runtime.ts';
import type { RoomShelf } from './room-shelf.ts';
import { sameOrigin } from './same-origin.ts';
import { upgradedSockets } from './upgraded-sockets.ts';

/** What is known of a connection that was let in. */
interface SocketData {
  runtime: RoomRuntime;
  seat: SeatId;
  have: Handshake['have'];
}
type Wire = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketData>;

/** Frames that make no sense, or come much too fast, before a connection is ended. */
const patience = { burst: 40, perSecond: 2 };
const signalPace = { burst: 40, perSecond: 30 };
const knownEvents: ReadonlySet<string> = new Set<keyof ClientToServer>(['command', 'query', 'signal']);
/** Milliseconds for screens to answer the goodbye of a server that stops. */
const lastWords = 1000;

/** The only place that knows sockets: it authenticates, limits size and rate, and hands over. */
export function openGateway(parts: {
  server: HttpServer;
  shelf: RoomShelf;
  seats: SeatBook;
  settings: Settings;
  logger: Logger;
}): { close(): Promise<void> } {
  const { shelf, seats, settings, logger } = parts;
  const io = new Server<ClientToServer, ServerToClient, Record<string, never>, SocketData>(parts.server, {
    serveClient: false,
    // School firewalls block WebSockets: long polling stays, and a client may begin with either.
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: frameLimit,
    perMessageDeflate: false,
    connectTimeout: 10_000,
    pingInterval: 15_000,
    pingTimeout: 20_000,
    allowRequest: (request, answer) => answer(null, sameOrigin(request, settings)),
  });
  const lives = new Map<string, LiveRoom>();
  const upgraded = upgradedSockets(parts.server);

  io.use((socket, next) => {
    admit(socket).then(
      (code) => next(code && notLetIn(code)),
      (fault: unknown) => {
        logger.error({ err: fault }, 'a screen could not be let in');
        next(notLetIn('wire.not-saved'));
      },
    );
  });

  async function admit(socket: Wire): Promise<WireRefusal | undefined> {
    const handshake = Handshake.safeParse(socket.handshake.auth);
    if (!handshake.success) return 'wire.bad-frame';
    if (handshake.data.version !== protocolVersion) return 'wire.old-app';
    const seat = await seats.findSeat(hashOfToken(handshake.data.token));
    const runtime = seat && (await shelf.open(seat.code));
    if (!seat || !runtime) return 'wire.no-seat';
    socket.data = { runtime, seat: SeatId.parse(seat.seat), have: handshake.data.have };
    return undefined;
  }

  function liveRoom(runtime: RoomRuntime): LiveRoom {
    const known = lives.get(runtime.code);
    if (known?.runtime === runtime) return known;
    const live = new LiveRoom(runtime, wiresOf(runtime));
    lives.set(runtime.code, live);
    return live;
  }

  const wiresOf = (runtime: RoomRuntime): ConstructorParameters<typeof LiveRoom>[1] => ({
    packet: (audience, packet, except) =>
      void io
        .to(`${runtime.code}:${audience}`)
        .except([...except])
        .emit('packet', packet),
    signals: (audience, signals) =>
      void io.to(`${runtime.code}:${audience}`).volatile.emit('signals', signals),
    emptied: () => {
      // One that was read again since has taken its place, and may have screens.
      if (lives.get(runtime.code)?.runtime !== runtime) return;
      lives.delete(runtime.code);
      shelf.emptied(runtime.code);
    },
  });

  io.on('connection', (socket) => {
    const { runtime, seat, have } = socket.data;
    const live = liveRoom(runtime);
    const screen = screenOf(socket, runtime.code, seat);
    const strikes = new Bucket(patience, performance.now());
    const strike = (answer: unknown, code: WireRefusal): void => {
      reply(answer, refusal(code));
      if (!strikes.take(performance.now())) screen.goodbye('wire.too-fast');
    };
    const allowed = (type: string, pace = room.paceOf(type)): boolean =>
      live.allows(seat, type, pace, performance.now());

    // Handlers first, then joining: nothing that a quick client sends may be missed.
    socket.on('command', (raw: unknown, answer: unknown) => {
      const frame = isTooDeep(raw) ? undefined : CommandFrame.safeParse(raw);
      if (!frame?.success) return strike(answer, 'wire.bad-frame');
      const { id, command } = frame.data;
      if (!allowed(room.knows(command.type) ? command.type : 'unknown'))
        return strike(answer, 'wire.too-fast');
      runtime.submit(seat, id, command).then(
        (outcome) => reply(answer, outcome),
        () => reply(answer, refusal('wire.not-saved')),
      );
    });
    socket.on('query', (raw: unknown, answer: unknown) => {
      const frame = isTooDeep(raw) ? undefined : QueryFrame.safeParse(raw);
      if (!frame?.success) return strike(answer, 'wire.bad-frame');
      if (!allowed('query', queryPace)) return strike(answer, 'wire.too-fast');
      void ask(runtime, seat, frame.data.query, logger).then((asked) => reply(answer, asked));
    });
    socket.on('signal', (raw: unknown) => {
      if (allowed('signal', signalPace)) live.signal(seat, raw);
    });
    socket.onAny((event: string, ...args: unknown[]) => {
      if (!knownEvents.has(event)) strike(args.at(-1), 'wire.bad-frame');
    });
    socket.on('error', () => strike(undefined, 'wire.bad-frame'));
    socket.on('disconnect', () => live.leave(screen));
    shelf.returned(runtime.code);
    live.enter(screen, have);
  });

  return {
    async close() {
      io.emit('goodbye', { code: 'wire.closing', sentence: wireRefusals['wire.closing'] });
      setTimeout(upgraded.hangUp, lastWords).unref();
      await io.close();
    },
  };
}

function screenOf(socket: Wire, code: string, seat: SeatId): Screen {
  let channel: string | undefined;
  return {
    id: socket.id,
    seat,
    welcome(audience, welcome) {
      if (channel) void socket.leave(channel);
      channel = `${code}:${audience}`;
      void socket.join(channel);
      socket.emit('welcome', welcome);
    },
    packet: (packet) => void socket.emit('packet', packet),
    goodbye(reason) {
      socket.emit('goodbye', { code: reason, sentence: wireRefusals[reason] });
      socket.disconnect(true);
    },
  };
}

/** Socket.IO sends an error's message and its data: the code stands in both, the sentence in the data. */
const notLetIn = (code: WireRefusal): Error =>
  Object.assign(new Error(code), { data: { code, sentence: wireRefusals[code] } });

/** Clients that do not listen for the answer are not answered. */
function reply(answer: unknown, outcome: Answer | Asked): void {
  if (typeof answer === 'function') answer(outcome);
}
