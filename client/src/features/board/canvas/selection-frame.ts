import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { ItemPowers } from '../actions/item-powers.ts';
import { coveredTogether } from '../arrange/scaled.ts';
import { courseOf } from '../kinds/connector/connector-course.ts';
import type { Held, ItemOf } from '../kinds/item-look.ts';
import { cornersOf } from '../kinds/turned-box.ts';
import type { BoardStage } from './board-stage.ts';
import type { Area, Camera } from './camera.ts';
import { paintCorners } from './hands/corner-handles.ts';
import { paintHandles } from './hands/handles.ts';
import type { Guide } from './hands/snapping.ts';
import type { SceneColours } from './scene-colours.ts';
import type { Selection } from './selection.ts';

/** What shows what is chosen: rings, handles, guides and the rectangle being drawn. */
export class SelectionFrame {
  guides: readonly Guide[] = [];
  marquee: Area | null = null;
  /** The one that has handles. */
  reshaped: ItemId | null = null;
  /** All that is chosen can be resized together. */
  #together = false;
  readonly #selection: Selection;
  readonly #items: Held;

  constructor(selection: Selection, items: Held) {
    this.#selection = selection;
    this.#items = items;
  }

  /**
   * A single item has handles where it may be made larger or turned; lines have ends to pull. Several have corners around all of
   * them where each may be resized; lines only go along.
   */
  choose(powersOf: (id: ItemId) => Pick<ItemPowers, 'resize' | 'changeLooks' | 'move'> | undefined): void {
    const [id, more] = this.#selection.ids;
    this.#together =
      more !== undefined &&
      this.#selection.ids.every((one) => {
        const goesAlong = this.#items.get(one)?.content.kind === 'connector';
        return powersOf(one)?.[goesAlong ? 'move' : 'resize'];
      });
    const powers = id === undefined || more !== undefined ? undefined : powersOf(id);
    const isLine = id !== undefined && this.#items.get(id)?.content.kind === 'connector';
    this.reshaped = (isLine ? powers?.changeLooks : powers?.resize) ? (id ?? null) : null;
  }

  /** What is chosen when all of it has common corners, where it is drawn right now. */
  get together(): readonly Item[] {
    return this.#together ? this.#selection.ids.flatMap((id) => this.#items.get(id) ?? []) : [];
  }

  layOn(stage: Pick<BoardStage, 'overlay'>, brush: { readonly colours: SceneColours }): void {
    stage.overlay(
      (context, camera) => this.#paint(context, camera, brush.colours),
      () => this.#selection.ids.length === 0 && this.guides.length === 0 && this.marquee === null,
    );
  }

  #paint(context: CanvasRenderingContext2D, camera: Camera, colours: SceneColours): void {
    const { scale } = camera;
    context.strokeStyle = colours.accent;
    context.lineWidth = 2.5 / scale;
    for (const id of this.#selection.ids) {
      const item = this.#items.get(id);
      if (item) context.stroke(ringOf(item, this.#items, 3 / scale));
    }
    const reshaped = this.reshaped === null ? undefined : this.#items.get(this.reshaped);
    if (reshaped) paintHandles(context, reshaped, camera, colours, this.#items);
    const area = coveredTogether(this.together);
    if (area) paintCorners(context, area, camera, colours);
    context.strokeStyle = colours.accent;
    context.lineWidth = 1.5 / scale;
    context.setLineDash([6 / scale, 4 / scale]);
    for (const { from, to } of this.guides) {
      context.beginPath();
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
      context.stroke();
    }
    context.setLineDash([]);
    if (this.marquee) paintMarquee(context, this.marquee, colours);
  }
}

function ringOf(item: Item, items: Held, gap: number): Path2D {
  const path = new Path2D();
  if (item.content.kind === 'connector') {
    const { from, to, bend } = courseOf(
      { ...item, content: item.content } satisfies ItemOf<'connector'>,
      items,
    );
    path.moveTo(from.x, from.y);
    if (bend) path.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
    else path.lineTo(to.x, to.y);
    for (const end of [from, to]) {
      path.moveTo(end.x + 2 * gap, end.y);
      path.arc(end.x, end.y, 2 * gap, 0, 2 * Math.PI);
    }
    return path;
  }
  const { x, y, width, height } = item;
  const grown = { ...item, x: x - gap, y: y - gap, width: width + 2 * gap, height: height + 2 * gap };
  for (const [index, corner] of cornersOf(grown).entries()) {
    if (index === 0) path.moveTo(corner.x, corner.y);
    else path.lineTo(corner.x, corner.y);
  }
  path.closePath();
  return path;
}

function paintMarquee(
  context: CanvasRenderingContext2D,
  { minX, minY, maxX, maxY }: Area,
  { accent, accentSoft }: SceneColours,
): void {
  context.strokeStyle = accent;
  context.strokeRect(minX, minY, maxX - minX, maxY - minY);
  context.globalAlpha = 0.4;
  context.fillStyle = accentSoft;
  context.fillRect(minX, minY, maxX - minX, maxY - minY);
}
