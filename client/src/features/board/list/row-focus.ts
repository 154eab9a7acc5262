import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { rowIdOf } from './row-id.ts';

/** After an item has gone elsewhere its row is a new one: the focus follows it there. */
export function focusRow(id: ItemId): void {
  setTimeout(() => document.getElementById(rowIdOf(id))?.focus());
}

/** Before rows go: the focus moves to the nearest one that stays, else to the heading above them. */
export function focusAfterRemoval(ids: readonly ItemId[]): void {
  const going = new Set(ids.map(rowIdOf));
  const [first] = ids;
  const row = first === undefined ? null : document.getElementById(rowIdOf(first));
  const stays = (element: Element | null | undefined): element is HTMLElement =>
    element instanceof HTMLElement && !going.has(element.id);
  const rows = [...(row?.parentElement?.children ?? [])];
  const at = row ? rows.indexOf(row) : -1;
  const heading = row?.closest('section')?.querySelector<HTMLElement>('[tabindex="-1"]');
  const next = rows.slice(at + 1).find(stays) ?? rows.slice(0, Math.max(0, at)).findLast(stays) ?? heading;
  if (next instanceof HTMLElement) next.focus();
}
