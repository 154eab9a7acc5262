import type { RoomState } from '@sayso/shared/features.ts';
import { pack } from '@sayso/shared/room/encoding.ts';
import type { Typed } from '@sayso/shared/room/feature.ts';
import type { Packet } from '@sayso/shared/room/telling.ts';
import { Bot, type BotOptions, freshId } from '../bots/bot.ts';
import { keyOf, startWorkshop, type WorkshopLinks } from '../bots/front-door.ts';

export interface RoomOptions {
  readonly title?: string;
  readonly mode?: 'nobody' | 'aliases' | 'findable' | 'names';
  readonly asksBefore?: boolean;
}

/** One workshop on a real server, with the bots that are in it. */
export class WireRoom {
  readonly origin: string;
  readonly code: string;
  readonly lead: Bot;
  readonly #links: WorkshopLinks['links'];
  readonly #bots: Bot[] = [];

  private constructor(origin: string, { code, links }: WorkshopLinks, lead: Bot) {
    this.origin = origin;
    this.code = code;
    this.#links = links;
    this.lead = lead;
    this.#bots.push(lead);
  }

  static async open(origin: string, options: RoomOptions = {}): Promise<WireRoom> {
    const workshop = await startWorkshop(origin, { title: 'Panel', ...options });
    const lead = await Bot.join(origin, workshop.code, { key: keyOf(workshop.links.lead) });
    return new WireRoom(origin, workshop, lead);
  }

  support = (options: BotOptions = {}, origin = this.origin): Promise<Bot> =>
    this.arrive({ ...options, key: keyOf(this.#links.support) }, origin);

  display = (options: BotOptions = {}, origin = this.origin): Promise<Bot> =>
    this.arrive({ ...options, key: keyOf(this.#links.display) }, origin);

  /** Somebody who has the code and has not said yes to anything. */
  async arrive(options: BotOptions = {}, origin = this.origin): Promise<Bot> {
    const bot = await Bot.join(origin, this.code, options);
    this.#bots.push(bot);
    return bot;
  }

  /** A participant inside. */
  async join(options: BotOptions & { name?: string } = {}, origin = this.origin): Promise<Bot> {
    const bot = await this.arrive(options, origin);
    await bot.agree(options.name);
    return bot;
  }

  /** The room as a screen sees it that comes now, as text. Without a bot: as the lead's next screen sees it. */
  async freshView(of: Bot = this.lead): Promise<string> {
    return JSON.stringify(pack(await this.freshState(of)));
  }

  async freshState(of: Bot = this.lead): Promise<RoomState> {
    const screen = await Bot.join(this.origin, this.code, { token: of.token });
    screen.close();
    return screen.state;
  }

  close(): void {
    for (const bot of this.#bots) bot.close();
  }
}

/**
 * Gives a command and waits until its own screen has been told: by then everybody who is to be told has been sent it,
 * and what is done next comes in packets of its own. Throws when it is refused.
 */
export async function done(bot: Bot, command: Typed & Record<string, unknown>): Promise<void> {
  const id = freshId();
  const told = new Promise<void>((resolve) => {
    const enough = (): void => {
      bot.socket.off('packet', look);
      bot.socket.off('welcome', enough);
      resolve();
    };
    const look = ({ settled }: Packet): void => void (settled?.includes(id) && enough());
    bot.socket.on('packet', look);
    // A command that changes what its sender may see is told to them by a fresh view.
    bot.socket.on('welcome', enough);
  });
  const answer = await bot.give(command, id);
  if (!answer.ok) throw new Error(`${command.type}: ${answer.code}`);
  await told;
}
