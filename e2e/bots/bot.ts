import { randomUUID } from 'node:crypto';
import { type RoomState, room } from '@sayso/shared/features.ts';
import type {
  Answer,
  Asked,
  ClientToServer,
  ServerToClient,
  Standing,
  Welcome,
} from '@sayso/shared/protocol.ts';
import { unpack } from '@sayso/shared/room/encoding.ts';
import type { Typed } from '@sayso/shared/room/feature.ts';
import type { Packet } from '@sayso/shared/room/telling.ts';
import { protocolVersion } from '@sayso/shared/room/wire-words.ts';
import { io, type Socket } from 'socket.io-client';
import { takeSeat } from './front-door.ts';

export interface BotOptions {
  /** The key of a facilitator or display link; none for a participant. */
  readonly key?: string;
  /** An earlier seat of the same device. */
  readonly token?: string;
  readonly transports?: ('websocket' | 'polling')[];
  /** Whether the bot keeps the room's state; a crowd for measuring need not. */
  readonly watches?: boolean;
}

/** A screen without a face: speaks the public protocol and nothing else. */
export class Bot {
  readonly token: string;
  readonly socket: Socket<ServerToClient, ClientToServer>;
  state: RoomState = room.initial();
  you: Welcome['you'] | undefined;
  /** Packets in the order they came, for those who look at the wire. */
  onPacket: (packet: Packet) => void = () => {};
  onWelcome: (welcome: Welcome) => void = () => {};
  #standing: Standing | undefined;
  #watches: boolean;

  private constructor(origin: string, token: string, options: BotOptions) {
    this.token = token;
    this.#watches = options.watches ?? true;
    this.socket = io(origin, {
      autoConnect: false,
      forceNew: true,
      transports: options.transports ?? ['websocket'],
      reconnectionDelay: 100,
      reconnectionDelayMax: 1000,
      auth: (give) =>
        give({ version: protocolVersion, token, ...(this.#standing ? { have: this.#standing } : {}) }),
    });
    this.socket.on('welcome', (welcome) => this.#welcomed(welcome));
    this.socket.on('packet', (packet) => this.#told(packet));
  }

  /** Takes a seat (or uses the token's) and answers when the first welcome is there. */
  static async join(origin: string, code: string, options: BotOptions = {}): Promise<Bot> {
    const token = options.token ?? (await takeSeat(origin, code, options.key)).token;
    const bot = new Bot(origin, token, options);
    await bot.connect();
    return bot;
  }

  connect(): Promise<void> {
    return new Promise((resolve, refuse) => {
      this.socket.once('welcome', () => resolve());
      this.socket.once('connect_error', refuse);
      this.socket.connect();
    });
  }

  /** Sends a command and waits for its answer. The same id again is the same command. */
  give(command: Typed & Record<string, unknown>, id: string = freshId(), patience = 20_000): Promise<Answer> {
    return this.socket.timeout(patience).emitWithAck('command', { id: id as never, command });
  }

  /** Asks for what no view holds. */
  ask(query: Typed & Record<string, unknown>, patience = 20_000): Promise<Asked> {
    return this.socket.timeout(patience).emitWithAck('query', { query });
  }

  /** A participant says yes to the agreement; answers when the bot is in the room. */
  async agree(name?: string): Promise<void> {
    const inside = new Promise<void>((resolve) => {
      const look = ({ you }: Welcome): void => {
        if (!you.actor.inside) return;
        this.socket.off('welcome', look);
        resolve();
      };
      this.socket.on('welcome', look);
    });
    const answer = await this.give({ type: 'people.Agree', ...(name === undefined ? {} : { name }) });
    if (!answer.ok) throw new Error(answer.sentence);
    await inside;
  }

  close(): void {
    this.socket.disconnect();
  }

  #welcomed(welcome: Welcome): void {
    this.onWelcome(welcome);
    this.you = welcome.you;
    const { epoch, position, view, since } = welcome;
    if (view !== undefined && this.#watches) this.state = unpack(view) as RoomState;
    if (since) this.#told(since);
    this.#standing = { epoch, audience: welcome.you.viewer.audience, ...position };
  }

  #told(packet: Packet): void {
    this.onPacket(packet);
    if (this.#watches) for (const event of packet.events) room.evolve(this.state, event);
    if (!this.#standing) return;
    const { to, own = this.#standing.own } = packet;
    this.#standing = { ...this.#standing, shared: to, own };
  }
}

/** An id that no other client makes. */
export const freshId = (): string => randomUUID().replaceAll('-', '').slice(0, 24);
