import type { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Box } from '@sayso/shared/features/board/geometry.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { RoomConnection } from '../../../session/room-connection.ts';
import type { You } from '../../../session/you.ts';
import type { BoardStage, OverlayLayer, Paint } from './board-stage.ts';
import type { Area, Standpoint } from './camera.ts';
import type { CameraMan } from './camera-man.ts';
import type { Ground } from './ground/ground.ts';
import type { ItemCarrier } from './hands/item-carrier.ts';
import type { ItemIndex } from './item-index.ts';
import type { LoadImage } from './picture-shelf.ts';
import type { SceneBrush } from './scene-brush.ts';
import type { Selection } from './selection.ts';
import type { NewWords } from './writing-place.ts';

export interface SceneSetting {
  readonly host: HTMLDivElement;
  readonly connection: RoomConnection;
  readonly you: You;
  readonly board: BoardId;
  readonly loadImage: LoadImage;
  /** Where this person stood when they last saw the board. */
  readonly before?: Standpoint | undefined;
  /** A picture to look at: no hands, no names, always all of it. */
  readonly display: boolean;
}

export interface SceneEvents {
  edit(id: ItemId): void;
  /** Somebody wants to write where there is nothing yet. */
  write(words: NewWords): void;
  /** A new note, there. */
  composeAt(box: Box): void;
  /** A tool has done its work: the hand is empty again. */
  toolDone(): void;
  /** Where the chosen items are on the screen; null while they are in the air or there are none. */
  frame(area: Area | null): void;
}

/** What hands and tools know of a picture. */
export interface Scenery {
  readonly setting: SceneSetting;
  readonly stage: BoardStage;
  readonly camera: CameraMan;
  readonly carrier: ItemCarrier;
  readonly selection: Selection;
  readonly index: ItemIndex;
  readonly ground: Ground;
  readonly brush: SceneBrush;
  held: boolean;
  select(ids: readonly ItemId[]): void;
  mayMove(id: ItemId): boolean;
  sectionOf(box: Pick<Item, 'x' | 'y' | 'width' | 'height'>): Item['section'];
  overlay(paint: Paint, empty?: () => boolean): OverlayLayer;
  edit(id: ItemId): void;
  composeAt(box: Box): void;
  sync(): void;
}
