import type { Answer, Asked, ClientToServer, Goodbye, ServerToClient } from '@sayso/shared/protocol.ts';
import type { Typed } from '@sayso/shared/room/feature.ts';
import type { CommandId } from '@sayso/shared/room/ids.ts';
import { protocolVersion, wireRefusals } from '@sayso/shared/room/wire-words.ts';
import { io, type Socket } from 'socket.io-client';
import type { Ears, Link } from './link.ts';
import { TransportChoice } from './transport-choice.ts';
import { onWake } from './wake.ts';

/** Milliseconds. */
const answerWithin = 10_000;
const welcomeWithin = 12_000;
const longestPause = 5_000;

/** The server closes the line for these, but the way back stays open. */
const passingGoodbyes = new Set(['wire.closing', 'wire.too-fast', 'wire.not-saved', 'wire.too-big']);
const finalRefusals = ['wire.no-seat', 'wire.old-app', 'wire.bad-frame'] as const;

/** Connects one seat. Every attempt is a socket of its own, so nothing late from an old one is ever heard. */
export class SocketLink implements Link {
  readonly #token: string;
  readonly #transports: TransportChoice;
  #ears: Ears | undefined;
  #socket: Socket<ServerToClient, ClientToServer> | undefined;
  #welcomed = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopWatching: (() => void) | undefined;

  /** `search` is the query of the page's address. */
  constructor(token: string, search: string) {
    this.#token = token;
    this.#transports = new TransportChoice(search);
  }

  open(ears: Ears): void {
    this.#ears = ears;
    this.#stopWatching = onWake({
      woke: (sleptLong) => {
        if (sleptLong || !this.#socket) this.#connectNow();
      },
      networkLost: () => this.#lost(),
    });
    this.#attempt();
  }

  close(): void {
    this.#stopWatching?.();
    this.#hangUp();
    this.#ears = undefined;
  }

  async command(id: CommandId, command: Typed): Promise<Answer | undefined> {
    const socket = this.#socket;
    if (!socket || !this.#welcomed) return undefined;
    try {
      return await socket.timeout(answerWithin).emitWithAck('command', { id, command: { ...command } });
    } catch {
      return undefined;
    }
  }

  async ask(query: Typed): Promise<Asked | undefined> {
    const socket = this.#socket;
    if (!socket || !this.#welcomed) return undefined;
    try {
      return await socket.timeout(answerWithin).emitWithAck('query', { query: { ...query } });
    } catch {
      return undefined;
    }
  }

  signal(signal: Typed): void {
    if (this.#welcomed) this.#socket?.volatile.emit('signal', signal);
  }

  reconnect(): void {
    this.#hangUp();
    this.#ears?.down();
    this.#failures += 1;
    this.#retryLater();
  }

  #connectNow(): void {
    this.#hangUp();
    this.#ears?.down();
    this.#failures = 0;
    this.#attempt();
  }

  #attempt(): void {
    const ears = this.#ears;
    if (!ears) return;
    const have = ears.have();
    const socket: Socket<ServerToClient, ClientToServer> = io({
      ...this.#transports.options(),
      forceNew: true,
      reconnection: false,
      auth: { version: protocolVersion, token: this.#token, ...(have === undefined ? {} : { have }) },
    });
    this.#socket = socket;
    this.#timer = setTimeout(() => this.#lost(), welcomeWithin);
    socket.on('connect_error', ({ message }) => this.#refused(message));
    socket.on('disconnect', () => this.#lost());
    socket.on('goodbye', (goodbye) => {
      if (passingGoodbyes.has(goodbye.code)) this.#lost();
      else this.#end(goodbye);
    });
    socket.on('welcome', (welcome) => {
      clearTimeout(this.#timer);
      this.#welcomed = true;
      this.#failures = 0;
      this.#transports.worked();
      ears.welcome(welcome);
    });
    socket.on('packet', (packet) => ears.packet(packet));
    socket.on('signals', (signals) => ears.signals(signals));
  }

  #refused(message: string): void {
    const code = finalRefusals.find((final) => final === message);
    if (code) return this.#end({ code, sentence: wireRefusals[code] });
    if (message === 'timeout') this.#transports.timedOut();
    this.#lost();
  }

  #lost(): void {
    if (!this.#socket) return;
    if (this.#welcomed) this.#transports.broke();
    this.#hangUp();
    this.#failures += 1;
    this.#ears?.down();
    this.#retryLater();
  }

  /** Spread out, so that a thousand phones do not come back in the same instant. */
  #retryLater(): void {
    const pause = Math.min(longestPause, 400 * 2 ** (this.#failures - 1));
    this.#timer = setTimeout(() => this.#attempt(), pause * (0.5 + Math.random()));
  }

  #end(goodbye: Goodbye): void {
    const ears = this.#ears;
    this.close();
    ears?.ended(goodbye);
  }

  #hangUp(): void {
    clearTimeout(this.#timer);
    this.#welcomed = false;
    this.#socket?.off();
    this.#socket?.disconnect();
    this.#socket = undefined;
  }
}
