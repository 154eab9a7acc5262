import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { rowIdOf } from './row-id.ts';

/** After a note has gone to another section its row is a new one: the focus follows it there. */
export function focusRow(id: ItemId): void {
  setTimeout(() => document.getElementById(rowIdOf(id))?.focus());
}

/** Before a row goes: the focus moves to its neighbour, else to the heading of its section. */
export function focusBeside(id: ItemId): void {
  const row = document.getElementById(rowIdOf(id));
  const heading = row?.closest('section')?.querySelector<HTMLElement>('[tabindex="-1"]');
  const next = row?.nextElementSibling ?? row?.previousElementSibling ?? heading;
  if (next instanceof HTMLElement) next.focus();
}
