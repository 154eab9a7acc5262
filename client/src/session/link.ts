import type { Answer, Asked, Goodbye, Signals, Standing, Welcome } from '@sayso/shared/protocol.ts';
import type { Typed } from '@sayso/shared/room/feature.ts';
import type { CommandId } from '@sayso/shared/room/ids.ts';
import type { Packet } from '@sayso/shared/room/telling.ts';

/** The wire as a room connection sees it. It keeps connecting by itself until it is closed or the server ends it. */
export interface Link {
  open(ears: Ears): void;
  close(): void;
  /** Undefined: no answer came. Whether the server took the command is unknown; send the same id again. */
  command(id: CommandId, command: Typed): Promise<Answer | undefined>;
  /** Undefined: no answer came. */
  ask(query: Typed): Promise<Asked | undefined>;
  /** May get lost. */
  signal(signal: Typed): void;
  /** Something was missed or got stuck: connects again at once. */
  reconnect(): void;
}

export interface Ears {
  /** How far this screen has heard; asked at every attempt to connect. */
  have(): Standing | undefined;
  welcome(welcome: Welcome): void;
  packet(packet: Packet): void;
  signals(signals: Signals): void;
  /** No connection now. Called again for every attempt that failed. */
  down(): void;
  /** The server ended this for good. */
  ended(goodbye: Goodbye): void;
}
