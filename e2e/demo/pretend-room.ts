import { Bot } from '../bots/bot.ts';
import { keyOf, startWorkshop, type WorkshopLinks } from '../bots/front-door.ts';
import { addSteps } from '../fixtures/plan.ts';
import { Decks } from './decks.ts';
import { firstMeeting, title } from './first-meeting.ts';
import { type Nature, PretendPerson } from './pretend-person.ts';
import { SeededDice } from './seeded-dice.ts';

export interface PretendOptions {
  readonly people?: number;
  readonly seed?: number;
  /** How many times faster than people they are. */
  readonly hurry?: number;
}

/** A workshop with the agenda of the first meeting, the first step entered, and pretend people in it. */
export class PretendRoom {
  readonly code: string;
  /** Addresses in full. */
  readonly links: WorkshopLinks['links'];
  /** Somebody of the team without a screen. Steers nothing by itself. */
  readonly team: Bot;
  readonly #people: readonly PretendPerson[];
  readonly #bots: readonly Bot[];
  readonly #hurry: number;
  #stopping = new AbortController();
  #busy: Promise<unknown> = Promise.resolve();

  private constructor(
    { code, links }: WorkshopLinks,
    team: Bot,
    bots: readonly Bot[],
    options: PretendOptions,
  ) {
    const { seed = 2022, hurry = 1 } = options;
    const decks = new Decks(new SeededDice(seed));
    this.code = code;
    this.links = links;
    this.team = team;
    this.#bots = bots;
    this.#hurry = hurry;
    this.#people = bots.map(
      (bot, place) => new PretendPerson(bot, new SeededDice(seed * 100 + place), decks, natureOf(place)),
    );
  }

  static async open(origin: string, options: PretendOptions = {}): Promise<PretendRoom> {
    const { code, links } = await startWorkshop(origin, { title });
    const team = await Bot.join(origin, code, { key: keyOf(links.support) });
    await addSteps(team, firstMeeting);
    const bots: Bot[] = [];
    for (let count = 0; count < (options.people ?? 12); count++) {
      const bot = await Bot.join(origin, code);
      await bot.agree();
      bots.push(bot);
    }
    const full = (link: string): string => new URL(link, origin).href;
    const { lead, support, display, join } = links;
    const addresses = { lead: full(lead), support: full(support), display: full(display), join: full(join) };
    return new PretendRoom({ code, links: addresses }, team, bots, options);
  }

  start(): void {
    this.#stopping = new AbortController();
    const { signal } = this.#stopping;
    this.#busy = Promise.all(this.#people.map((person) => person.takePart(signal, this.#hurry)));
  }

  /** They stay in the room and do nothing more; `start` wakes them again. */
  async rest(): Promise<void> {
    this.#stopping.abort();
    await this.#busy;
  }

  async leave(): Promise<void> {
    const resting = this.rest();
    for (const bot of [...this.#bots, this.team]) bot.close();
    await resting;
  }
}

/** Nobody is like the other, and the mix stays the same. */
const natureOf = (place: number): Nature => ({
  notes: 1 + (place % 4),
  chatty: ((place * 5) % 12) / 11,
  confides: place % 4 === 1,
  raisesHand: place % 5 === 2,
  mindsPace: place % 2 === 0,
});
