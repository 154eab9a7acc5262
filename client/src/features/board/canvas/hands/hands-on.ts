import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { RoomConnection } from '../../../../session/room-connection.ts';
import type { BoardStage } from '../board-stage.ts';
import type { Area, Camera } from '../camera.ts';
import type { Selection } from '../selection.ts';
import type { ItemCarrier } from './item-carrier.ts';
import type { Guide } from './snapping.ts';

/** What gestures and tools lay hands on. */
export interface HandsOn {
  readonly stage: Pick<BoardStage, 'lift' | 'land'>;
  readonly connection: Pick<RoomConnection, 'send'>;
  readonly carrier: ItemCarrier;
  readonly selection: Selection;
  camera(): Camera;
  item(id: ItemId): Item | undefined;
  select(ids: readonly ItemId[]): void;
  /** The items, and with each of a group the others of it. */
  withGroups(ids: readonly ItemId[]): readonly ItemId[];
  drawnIn(area: Area): readonly { readonly id: ItemId; readonly area: Area }[];
  /** What things come in line with. */
  neighbours(area: Area, except: ReadonlySet<ItemId>): readonly Area[];
  showGuides(guides: readonly Guide[]): void;
  showMarquee(area: Area | null): void;
  /** Something is in the hand: what floats beside the chosen items keeps out of the way. */
  inAir(held: boolean): void;
  /** Brings the picture up to date with the room at once. */
  sync(): void;
}
