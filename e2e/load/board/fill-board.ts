import { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { itemsAtOnce } from '@sayso/shared/features/board/limits.ts';
import { type Bot, freshId } from '../../bots/bot.ts';
import type { BenchNote } from './planned-notes.ts';

type Command = { type: string } & Record<string, unknown>;

/** Milliseconds to wait when the server asks for a slower pace. */
const breath = 500;

/** Gives one command, as often as it takes when the pace is too fast. Throws with the server's sentence. */
export async function give(bot: Bot, command: Command): Promise<void> {
  for (;;) {
    const answer = await bot.give(command);
    if (answer.ok) return;
    if (answer.code !== 'wire.too-fast') throw new Error(`${command.type}: ${answer.sentence}`);
    await new Promise((soon) => setTimeout(soon, breath));
  }
}

/** Lays notes on a board. Answers their ids, in the same order. */
export async function addNotes(
  bot: Bot,
  board: string,
  notes: readonly BenchNote[],
): Promise<readonly string[]> {
  const items = notes.map(({ x, y, text, ours }) => ({
    ...{ id: freshId(), section: null, x, y },
    content: { kind: 'note', text, colour: ours },
  }));
  for (let from = 0; from < items.length; from += itemsAtOnce) {
    await give(bot, { type: 'board.AddItems', board, items: items.slice(from, from + itemsAtOnce) });
  }
  return items.map(({ id }) => id);
}

export const moveNote = (bot: Bot, id: string, { x, y }: BenchNote): Promise<void> =>
  give(bot, { type: 'board.PlaceItems', places: [{ id, x, y }] });

export const changeNote = (bot: Bot, id: string, text: string): Promise<void> =>
  give(bot, { type: 'board.ChangeItem', id, change: { kind: 'note', text } });

export const removeNote = (bot: Bot, id: string): Promise<void> =>
  give(bot, { type: 'board.DeleteItems', ids: [id] });

/** Where a note lies, as far as this bot has heard. */
export const placeOf = (bot: Bot, id: string): { readonly x: number; readonly y: number } | undefined =>
  bot.state.board.items.get(ItemId.parse(id));
