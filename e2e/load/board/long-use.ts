import { setTimeout as wait } from 'node:timers/promises';
import { Bot } from '../../bots/bot.ts';
import { addNotes, changeNote, moveNote, removeNote } from './fill-board.ts';
import { drag, pan, zoom } from './gestures.ts';
import { heapAfterCollection } from './heap.ts';
import { type Bench, withBoard } from './one-round.ts';
import { type BenchNote, plannedNotes } from './planned-notes.ts';
import type { OpenBoard, Product } from './product.ts';
import type { SaysoRoom } from './sayso-board.ts';
import { median } from './statistics.ts';
import { typeInto } from './typing.ts';

/** People on the board beside the lead. */
const people = 12;
/** In one simulated minute each of them writes a note, moves this many, changes one and takes the oldest back. */
const moves = 4;
/** Simulated minutes between two looks at the memory. */
const every = 5;

export interface LongUse {
  /** Megabytes after collection, one for every five simulated minutes, the first after the warm-up. */
  readonly heaps: readonly number[];
  readonly minutes: number;
  /** How much more the last third holds than the first, in megabytes. */
  readonly growth: number;
  readonly flat: boolean;
}

/** Ups and downs of the engine itself: compiled code comes and goes. Megabytes. */
const noise = 1;

/**
 * Many minutes of a lively workshop, without the pauses: a dozen people write, move, change and take back, while the lead
 * pans, zooms, drags, opens and closes a note. The number of notes stays the same, and so must the memory.
 */
export function longUse(bench: Bench, product: Product, room: SaysoRoom, minutes: number): Promise<LongUse> {
  return withBoard(bench, product, 'all', async (board) => {
    const crowd = await Promise.all(Array.from({ length: people }, () => join(room)));
    const heaps: number[] = [];
    // Five minutes more than asked for: the first bring in what is only loaded once.
    for (let minute = 1; minute <= minutes + every; minute++) {
      await Promise.all([
        ...crowd.map((writer) => oneMinute(writer, room, minute)),
        handle(board, bench, minute),
      ]);
      if (minute % every === 0) heaps.push(await heapOf(board));
    }
    for (const { bot } of crowd) bot.close();
    const third = Math.max(1, Math.floor(heaps.length / 3));
    const growth = median(heaps.slice(-third)) - median(heaps.slice(0, third));
    return { heaps, minutes, growth, flat: growth <= noise };
  });
}

interface Writer {
  readonly bot: Bot;
  readonly own: string[];
}

async function join({ origin, code }: SaysoRoom): Promise<Writer> {
  const bot = await Bot.join(origin, code, { watches: false });
  await bot.agree();
  return { bot, own: [] };
}

async function oneMinute({ bot, own }: Writer, { board }: SaysoRoom, minute: number): Promise<void> {
  const [note] = plannedNotes(1);
  if (!note) return;
  // Beside the middle, where the lead is at work.
  const place = (): BenchNote => ({
    ...note,
    x: 1500 + 2500 * Math.random(),
    y: 4000 * Math.random() - 2000,
  });
  own.push(...(await addNotes(bot, board, [{ ...place(), text: `Minute ${minute}` }])));
  for (const id of own.slice(-moves)) await moveNote(bot, id, place());
  const latest = own.at(-1);
  if (latest) await changeNote(bot, latest, `Minute ${minute}, thought over`);
  const oldest = own.length > 3 ? own.shift() : undefined;
  if (oldest) await removeNote(bot, oldest);
}

/** What the lead does meanwhile. */
async function handle(board: OpenBoard, { note }: Bench, minute: number): Promise<void> {
  await board.look(minute % 2 === 0 ? 'near' : 'all');
  await pan(board, 20);
  await zoom(board, 4);
  if (minute % every !== 0) return;
  await board.look('near');
  const home = await board.spot(note);
  await drag(board, note, { x: home.x + 60, y: home.y });
  await drag(board, note, home);
  await typeInto(board, note);
  await board.page.keyboard.press('Escape');
}

async function heapOf(board: OpenBoard): Promise<number> {
  await board.look('near');
  await wait(1000);
  return heapAfterCollection(board.cdp);
}
