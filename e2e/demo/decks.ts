import type { SeededDice } from './seeded-dice.ts';
import { anyNote, chat, notes, privately } from './words.ts';
import { entriesOf, linesFor } from './words-for-questions.ts';

/** Lines that the people share: what one has said, no other says. An empty deck means there is no more to say. */
export class Decks {
  readonly #dice: SeededDice;
  readonly #left = new Map<string, string[]>();

  constructor(dice: SeededDice) {
    this.#dice = dice;
  }

  /** For a section of that title; on a board without sections, or with others, something that fits anywhere. */
  note(board: string, section: string | null): string | undefined {
    const lines = section === null ? undefined : notes[section];
    return this.#draw(`note ${board} ${section}`, lines ?? anyNote);
  }

  message(step: string): string | undefined {
    const lines = chat[step];
    const fitting = lines && this.#draw(`chat ${step}`, lines);
    return fitting ?? this.#draw('chat', chat.always ?? []);
  }

  /** For a question to which people write texts. `wall`: each has a deck of its own. */
  entry(kind: string, question: string, wall: string): string | undefined {
    return this.#draw(`entry ${wall}`, linesFor(entriesOf(kind), question));
  }

  whisper(): string | undefined {
    return this.#draw('whisper', privately);
  }

  #draw(deck: string, lines: readonly string[]): string | undefined {
    const left = this.#left.get(deck) ?? this.#dice.shuffled(lines);
    this.#left.set(deck, left);
    return left.pop();
  }
}
