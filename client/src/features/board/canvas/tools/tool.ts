import type { BoardId, ItemId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import type { Box } from '@sayso/shared/features/board/geometry.ts';
import type { NewItem } from '@sayso/shared/features/board/items/items.commands.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { ItemChange } from '@sayso/shared/features/board/kinds/kinds.ts';
import type { Paint } from '../board-stage.ts';
import type { Point } from '../camera.ts';
import type { Gesture, Touch } from '../hands/pointer-input.ts';
import type { SceneColours } from '../scene-colours.ts';
import type { NewWords } from '../writing-place.ts';

/** What a tool works on. Points are board units unless they say otherwise. */
export interface Bench {
  readonly board: BoardId;
  readonly colours: SceneColours;
  readonly scale: number;
  pointOf(touch: Touch): Point;
  itemAt(point: Point): Item | undefined;
  get(id: ItemId): Item | undefined;
  sectionOf(box: Box): SectionId | null;
  /** Drawn over the board while the tool is at work; null takes it away. */
  preview(paint: Paint | null): void;
  add(items: readonly NewItem[]): void;
  change(id: ItemId, change: ItemChange): void;
  /** Something new has been put there: it is chosen, and the hand is empty again. */
  finish(made: readonly ItemId[]): void;
  write(words: NewWords): void;
}

/** Something that is in the hand instead of nothing. */
export interface Tool {
  readonly key: string;
  /** What the mouse looks like. */
  readonly cursor: string;
  /** Leaves lines wherever it goes: fingers move the picture instead once a pen has been seen. */
  readonly draws: boolean;
  /** Null where a drag means nothing to it: then the picture is moved. */
  begin(touch: Touch, bench: Bench): Gesture | null;
  tap(touch: Touch, bench: Bench): void;
}
