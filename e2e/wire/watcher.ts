import { Bot, type BotOptions } from '../bots/bot.ts';
import type { WireRoom } from './wire-room.ts';
import { Wiretap } from './wiretap.ts';

/** A value that is another in every room, and the word that stands for it where rooms are compared. */
export type StandIn = readonly [value: string, standIn: string];

/** A screen whose wire is kept, byte by byte. */
export class Watcher {
  readonly bot: Bot;
  readonly #tap: Wiretap;
  /** How many texts had come before, per connection. */
  #from: readonly number[] = [];
  #base = 0;

  private constructor(bot: Bot, tap: Wiretap) {
    this.bot = bot;
    this.#tap = tap;
  }

  /** `arrive` seats the bot, connected to the given origin. */
  static async place(serverPort: number, arrive: (origin: string) => Promise<Bot>): Promise<Watcher> {
    const tap = await Wiretap.open(serverPort);
    return new Watcher(await arrive(tap.origin), tap);
  }

  get heard(): string {
    return this.#tap.heard;
  }

  /** Only what comes from now on is compared, and positions count from here. */
  startHere(): void {
    const { frames } = this.#tap;
    this.#from = frames.map((texts) => texts.length);
    const positions = frames.flat().flatMap((frame) => [...frame.matchAll(/"(?:to|shared)":(\d+)/g)]);
    this.#base = Math.max(0, ...positions.map(([, position]) => Number(position)));
  }

  /**
   * What the server said since `startHere`, as it stood on the wire, but for values that chance and the clock gave: those become
   * the words given, and one for the time. Pings and the transport's own session numbers are left out.
   */
  frames(standIns: readonly StandIn[]): string[] {
    const said = this.#tap.frames
      .flatMap((texts, connection) => texts.slice(this.#from[connection] ?? 0))
      .filter((frame) => frame.startsWith('42'));
    return said
      .map((frame) => standIns.reduce((text, [value, word]) => text.replaceAll(value, word), frame))
      .map((frame) => frame.replace(/"now":\d+/, '"now":"<time>"'))
      .map((frame) =>
        frame.replace(
          /"(from|to|shared)":(\d+)/g,
          (_, name, position) => `"${name}":${position - this.#base}`,
        ),
      );
  }

  /** Opens one more screen of the same seat, which gets a fresh view. */
  async lookAgain(room: WireRoom, options: BotOptions = {}): Promise<void> {
    const screen = await Bot.join(this.#tap.origin, room.code, { ...options, token: this.bot.token });
    screen.close();
  }

  close(): void {
    this.bot.close();
    this.#tap.close();
  }
}

/** What chance gave to one person. */
export function standInsOf(name: string, bot: Bot, alias: string): StandIn[] {
  const { seat = '', author = '' } = bot.you?.viewer ?? {};
  return [
    [seat, `<seat of ${name}>`],
    [author, `<author of ${name}>`],
    [alias, `<alias of ${name}>`],
  ];
}
