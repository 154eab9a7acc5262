import { GroupId, ItemId, type SectionId } from '@sayso/shared/features/board/board-ids.ts';
import { withinReach } from '@sayso/shared/features/board/geometry.ts';
import type { NewItem } from '@sayso/shared/features/board/items/items.commands.ts';
import type { ItemContent } from '@sayso/shared/features/board/kinds/kinds.ts';
import { freshId } from '../../../session/fresh-id.ts';
import type { Point } from '../canvas/camera.ts';
import type { Clip, ClipItem } from './clip.ts';

export interface PastedGroup {
  readonly id: GroupId;
  readonly title: string | null;
  readonly ids: readonly ItemId[];
}

export interface Pasted {
  readonly items: readonly NewItem[];
  readonly groups: readonly PastedGroup[];
}

interface Where {
  /** The middle of all of them, in board units. */
  readonly middle: Point;
  sectionOf(box: { x: number; y: number; width: number; height: number }): SectionId | null;
}

/** New things as on the clipboard: new names, the same places beside one another, groups of their own. */
export function pasted({ items: found, groups }: Clip, { middle, sectionOf }: Where): Pasted {
  const items = [...new Map(found.map((item) => [item.id, item])).values()];
  const names = new Map(items.map(({ id }) => [id, freshId(ItemId)]));
  const shift = shiftTo(items, middle);
  const made = items.map((item): NewItem => {
    const box = {
      x: withinReach(item.x + shift.x),
      y: withinReach(item.y + shift.y),
      width: item.width,
      height: item.height,
    };
    return {
      id: names.get(item.id) ?? freshId(ItemId),
      section: sectionOf(box),
      content: renamed(item.content, names),
      ...box,
      rotation: item.rotation,
    };
  });
  return {
    items: made,
    groups: groups.flatMap(({ title }, at) => {
      const ids = items.flatMap((item) => (item.group === at ? (names.get(item.id) ?? []) : []));
      return ids.length > 1 ? [{ id: freshId(GroupId), title, ids }] : [];
    }),
  };
}

function shiftTo(items: readonly ClipItem[], middle: Point): Point {
  const left = Math.min(...items.map(({ x }) => x));
  const right = Math.max(...items.map(({ x, width }) => x + width));
  const top = Math.min(...items.map(({ y }) => y));
  const bottom = Math.max(...items.map(({ y, height }) => y + height));
  return { x: Math.round(middle.x - (left + right) / 2), y: Math.round(middle.y - (top + bottom) / 2) };
}

/** A line stays tied to what came along; its other end hangs where it was. */
function renamed(content: ItemContent, names: ReadonlyMap<ItemId, ItemId>): ItemContent {
  if (content.kind !== 'connector') return content;
  const end = (old: typeof content.from) => ({
    ...old,
    item: old.item === null ? null : (names.get(old.item) ?? null),
  });
  return { ...content, from: end(content.from), to: end(content.to) };
}
