import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { SymbolName } from '@sayso/shared/symbols/symbol-names.ts';
import type { SceneColours } from '../canvas/scene-colours.ts';
import type { Held } from './item-look.ts';
import type { Letters } from './letters.ts';

/** A picture that may still be on its way. */
export type Shown = CanvasImageSource | 'coming' | 'gone';

/** Where pictures come from. Whoever asks is drawn again when one has come. */
export interface Pictures {
  image(id: string): Shown;
  sticker(name: SymbolName): Shown;
}

/** What painters paint with. The same brush for every item; what differs from frame to frame is set before. */
export interface Brush {
  readonly colours: SceneColours;
  readonly letters: Letters;
  readonly pictures: Pictures;
  /** Where the items are drawn: those in the air are where the hand is. */
  readonly items: Held;
  /** CSS pixels a board unit. */
  readonly scale: number;
  /** The words of this one are being changed in a field that lies over it. */
  readonly writing: Item['id'] | null;
  /** In somebody's hand. */
  readonly lifted: boolean;
  /** What stands at the foot of a note, if anything. */
  labelOf(item: Item): string | undefined;
}
