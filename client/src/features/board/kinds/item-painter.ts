import type { KindKey } from '@sayso/shared/features/board/kinds/kinds.ts';
import type { Area, Point } from '../canvas/camera.ts';
import type { Brush } from './brush.ts';
import type { FarPaths } from './far-paths.ts';
import type { Held, ItemOf } from './item-look.ts';

/** Where the words of an item are written while somebody changes them, and how they look there. Board units. */
export interface Desk {
  readonly area: Area;
  /** Between the edge and the words. */
  readonly inset: number;
  readonly align: 'start' | 'center';
  /** The words stand in the middle between above and below. */
  readonly middle: boolean;
  readonly ink: string;
  /** What lies under the words; null where the board shows. */
  readonly paper: string | null;
  /** Letter sizes, the largest first. */
  readonly sizes: readonly number[];
  readonly leading: number;
}

/** How a kind is drawn. Plain 2D context; its origin is the item's top left corner, its unit the board's, turned already. */
export interface ItemPainter<Key extends KindKey> {
  readonly key: Key;
  paint(context: CanvasRenderingContext2D, item: ItemOf<Key>, brush: Brush): void;
  /** From afar: adds itself to shapes that are drawn all at once. Answers false where it has to be painted even there. */
  far(paths: FarPaths, item: ItemOf<Key>, brush: Brush): boolean;
  /** Where it is drawn, when that is not its box. */
  bounds?(item: ItemOf<Key>, items: Held): Area;
  /** Whether a point of the board is on it, give or take `slack`; without this, its box counts. */
  hit?(item: ItemOf<Key>, point: Point, slack: number, items: Held): boolean;
  /** Only for kinds with words. */
  desk?(item: ItemOf<Key>, brush: Brush): Desk;
}
