import type { Item } from '../features/board/items/items.model.ts';
import { type KindKey, textOf } from '../features/board/kinds/kinds.ts';
import { type About, aboutWordsLimit, ThingId } from '../features/whispers/about.ts';

/** What is said of a thing that has no words of its own. */
const wordless: Readonly<Record<KindKey, string>> = {
  note: 'Note',
  text: 'Text',
  shape: 'Shape',
  connector: 'Line',
  pen: 'Drawing',
  sticker: 'Sticker',
  image: 'Picture',
};

/** A thing of a board as the private line quotes it: in the board's own words, cut where a quote ends. */
export function quoteOfItem({ id, content }: Pick<Item, 'id' | 'content'>): About {
  const words = textOf(content).trim().slice(0, aboutWordsLimit);
  // Not in the middle of a character that takes two units.
  const whole = words.replace(/[\uD800-\uDBFF]$/, '').trim();
  return { kind: 'note', id: ThingId.parse(id), words: whole || wordless[content.kind] };
}
