import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { type Box, withinReach } from '@sayso/shared/features/board/geometry.ts';
import type { DragSignal, Item } from '@sayso/shared/features/board/items/items.model.ts';
import { idsAtOnce } from '@sayso/shared/features/board/limits.ts';
import type { RoomConnection } from '../../../../session/room-connection.ts';
import { turnedArea } from '../../kinds/turned-box.ts';
import type { BoardStage } from '../board-stage.ts';
import type { Area, Point } from '../camera.ts';
import { around, type SectionFrame, sectionUnder } from '../ground/section-frames.ts';

/** One's own drags come back as signals for a while; they are not somebody else's. */
const echoTime = 2000;

interface Carriage {
  readonly stage: Pick<BoardStage, 'lift' | 'land'>;
  readonly connection: Pick<RoomConnection, 'send' | 'signal'>;
  item(id: ItemId): Item | undefined;
  frames(): readonly SectionFrame[];
  /** Brings the picture up to date with the room at once. */
  sync(): void;
}

/** What somebody has in their hand. */
export interface Load {
  /** As it lay when it was taken, the lowest first. */
  readonly homes: ReadonlyMap<ItemId, Item>;
  /** Where all of it lay. */
  readonly area: Area;
  /** How far it has been carried. */
  by: Point;
}

/** Carries items for this person, by hand or by keys: others see them move, and one command at the end puts them down. */
export class ItemCarrier {
  readonly #carriage: Carriage;
  readonly #touched = new Map<ItemId, number>();

  constructor(carriage: Carriage) {
    this.#carriage = carriage;
  }

  take(ids: readonly ItemId[]): Load | undefined {
    const items = ids.flatMap((id) => this.#carriage.item(id) ?? []).sort((a, b) => (a.z < b.z ? -1 : 1));
    const area = around(items.map(turnedArea));
    return area && { homes: new Map(items.map((item) => [item.id, item])), area, by: { x: 0, y: 0 } };
  }

  carry(load: Load, by: Point): void {
    load.by = by;
    for (const { id, x, y } of this.#tell(load)) this.#carriage.stage.lift(id, { x, y });
  }

  drop(load: Load): void {
    const { connection, frames, sync, stage } = this.#carriage;
    const places = this.#tell(load).map(({ id, x, y }) => {
      const home = load.homes.get(id);
      const box: Box = { width: home?.width ?? 0, height: home?.height ?? 0, x, y };
      return { id, x, y, section: sectionUnder(frames(), box) };
    });
    for (let at = 0; at < places.length; at += idsAtOnce) {
      void connection.send({ type: 'board.PlaceItems', places: places.slice(at, at + idsAtOnce) });
    }
    sync();
    for (const id of load.homes.keys()) stage.land(id);
  }

  putBack(load: Load): void {
    load.by = { x: 0, y: 0 };
    this.#tell(load);
    for (const id of load.homes.keys()) this.#carriage.stage.land(id);
  }

  /** Whether a drag that is heard of is most likely one's own. */
  isEcho(id: ItemId): boolean {
    return performance.now() - (this.#touched.get(id) ?? Number.NEGATIVE_INFINITY) < echoTime;
  }

  /** Where each item is by now; what has gone meanwhile is not carried on. */
  #tell(load: Load): DragSignal['items'] {
    const now = performance.now();
    const items = [...load.homes.values()].flatMap(({ id, x, y }) => {
      if (!this.#carriage.item(id)) return [];
      this.#touched.set(id, now);
      return [{ id, x: withinReach(x + load.by.x), y: withinReach(y + load.by.y) }];
    });
    if (items.length > 0) {
      this.#carriage.connection.signal({ type: 'board.Drag', items: items.slice(0, idsAtOnce) });
    }
    return items;
  }
}
