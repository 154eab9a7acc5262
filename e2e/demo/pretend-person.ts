import { setTimeout as pause } from 'node:timers/promises';
import {
  type Activity,
  ballotOf,
  isThinking,
  roundOf,
} from '@sayso/shared/features/activities/activities.model.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { currentItem, type Item } from '@sayso/shared/features/agenda/agenda.model.ts';
import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { noteColours } from '@sayso/shared/features/board/kinds/colours.ts';
import { textOf } from '@sayso/shared/features/board/kinds/kinds.ts';
import { type Bot, freshId } from '../bots/bot.ts';
import { addNote, editNote, recolourNote } from '../bots/note-commands.ts';
import { answerTo } from './answers/answers.ts';
import { nextOnWall } from './answers/wall.ts';
import { askedAlongside, askedNow } from './asked-now.ts';
import type { Decks } from './decks.ts';
import type { SeededDice } from './seeded-dice.ts';
import { changedMinds, thanks } from './words.ts';

export interface Nature {
  /** How many notes they write on one board at most, and how many texts to one question. */
  readonly notes: number;
  /** From 0 to 1: how much they like the chat. */
  readonly chatty: number;
  /** They write to the team once in a while. */
  readonly confides: boolean;
  /** They raise their hand once in a while. */
  readonly raisesHand: boolean;
  /** They say once in a while how the pace is for them. */
  readonly mindsPace: boolean;
}

type Command = Parameters<Bot['give']>[0];

/** Somebody who looks at their screen now and then and does what people do there. Sees and sends what a phone would. */
export class PretendPerson {
  readonly #bot: Bot;
  readonly #dice: SeededDice;
  readonly #decks: Decks;
  readonly #nature: Nature;
  readonly #thoughtAgain = new Set<string>();
  #repliesSeen = 0;

  constructor(bot: Bot, dice: SeededDice, decks: Decks, nature: Nature) {
    this.#bot = bot;
    this.#dice = dice;
    this.#decks = decks;
    this.#nature = nature;
  }

  /** Goes on until the signal says stop or the workshop ends. `hurry` 10 is ten times as fast as a person. */
  async takePart(signal: AbortSignal, hurry: number): Promise<void> {
    while (!signal.aborted && !this.#bot.state.workshop.ended) {
      await pause(this.#dice.between(2500, 11_000) / hurry, undefined, { signal }).catch(() => undefined);
      if (signal.aborted || !this.#bot.socket.connected) continue;
      const command = this.#whatNext();
      // No answer means that the network or the server is away. People try something else when it is back.
      if (command) await this.#bot.give(command).catch(() => undefined);
    }
  }

  #whatNext(): Command | undefined {
    const { state } = this.#bot;
    const item = currentItem(state.agenda);
    const thanking = this.#thank();
    if (thanking) return thanking;
    if (this.#nature.confides && this.#dice.happens(0.06)) return this.#confide();
    if (this.#nature.raisesHand && this.#dice.happens(0.08)) return this.#hand();
    if (this.#nature.mindsPace && this.#dice.happens(0.05)) return this.#sayPace();
    if (this.#dice.happens(0.22 * this.#nature.chatty)) return this.#say(item);
    const asked = askedNow(state.activities, item);
    if (asked) return this.#answer(asked);
    return item?.shows.what === 'board' ? this.#workOn(item.shows.id) : undefined;
  }

  #say(item: Item | undefined): Command | undefined {
    const text = this.#decks.message(item?.title ?? '');
    return text === undefined || !this.#bot.state.chat.open
      ? undefined
      : { type: 'chat.Say', id: freshId(), text };
  }

  #workOn(id: string): Command | undefined {
    const { board: state } = this.#bot.state;
    const board = [...state.boards.values()].find((one) => one.id === id);
    if (!board?.open) return undefined;
    const me = this.#bot.you?.actor.author;
    const mine = [...state.items.values()].filter((item) => item.board === board.id && item.author === me);
    const [latest] = mine.slice(-1);
    if (latest && this.#dice.happens(0.12)) return this.#changeNote(latest.id, textOf(latest.content));
    return mine.length < this.#nature.notes ? this.#addNote(board.id) : undefined;
  }

  #addNote(board: BoardId): Command | undefined {
    const sections = [...this.#bot.state.board.sections.values()].filter((one) => one.board === board);
    for (const section of sections.length > 0 ? this.#dice.shuffled(sections) : [null]) {
      const text = this.#decks.note(board, section?.title ?? null);
      const colour = this.#dice.pick(noteColours);
      if (text === undefined || colour === undefined) continue;
      return addNote({ board, section: section?.id ?? null, text, colour });
    }
    return undefined;
  }

  #changeNote(id: string, text: string): Command | undefined {
    const colour = this.#dice.happens(0.5) ? this.#dice.pick(noteColours) : undefined;
    if (colour) return recolourNote(id, colour);
    const addition = this.#dice.pick(changedMinds);
    if (this.#thoughtAgain.has(id)) return undefined;
    this.#thoughtAgain.add(id);
    return editNote(id, `${text} ${addition}`);
  }

  /** Decides once; a few pass, and a few think again. */
  #answer(activity: Activity): Command | undefined {
    const { activities } = this.#bot.state;
    const me = this.#bot.you?.actor.author;
    if (!me || activity.stage !== 'open' || isThinking(activity, Date.now())) return undefined;
    const { id, kind, secret } = activity;
    if (kindOf(kind)?.entries) {
      const most = this.#nature.notes;
      return nextOnWall(activities, activity, { me, dice: this.#dice, decks: this.#decks, most });
    }
    if (ballotOf(activities, id, me) && (secret || !this.#dice.happens(0.04))) return undefined;
    const round = roundOf(activity);
    const answer = this.#dice.happens(0.12) ? undefined : answerTo(this.#dice, activity);
    return answer === undefined
      ? { type: 'activities.Pass', id, round }
      : { type: 'activities.Answer', id, round, answer };
  }

  /** Says something, and takes it back later. */
  #sayPace(): Command | undefined {
    const { activities } = this.#bot.state;
    const me = this.#bot.you?.actor.author;
    const asked = askedAlongside(activities);
    if (!me || !asked) return undefined;
    const { id } = asked;
    return ballotOf(activities, id, me)
      ? { type: 'activities.Withdraw', id }
      : { type: 'activities.Answer', id, answer: answerTo(this.#dice, asked) };
  }

  #confide(): Command | undefined {
    const text = this.#decks.whisper();
    return text === undefined ? undefined : { type: 'whispers.Tell', id: freshId(), text };
  }

  /** Up, and later down again, whether the team saw it or not. */
  #hand(): Command {
    const { state, you } = this.#bot;
    const up = [...state.people.seats.values()].some(({ id, hand }) => id === you?.actor.seat && hand);
    return { type: up ? 'people.LowerHand' : 'people.RaiseHand' };
  }

  /** For an answer of the team, once. */
  #thank(): Command | undefined {
    const [thread] = this.#bot.state.whispers.threads.values();
    const replies = thread?.messages.filter(({ by }) => by.staff).length ?? 0;
    if (replies <= this.#repliesSeen) return undefined;
    this.#repliesSeen = replies;
    return { type: 'whispers.Tell', id: freshId(), text: this.#dice.pick(thanks) };
  }
}
