import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';

export const rowIdOf = (id: ItemId): string => `item-${id}`;
