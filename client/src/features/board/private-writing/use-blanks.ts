import type { BoardState } from '@sayso/shared/features/board/board.state.ts';
import type { BoardId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import { useMemo } from 'react';
import { useRoomList } from '../../../session/use-room.ts';

type Place = SectionId | null;

/** How many cards lie in each section that this screen may count but not read. Its own person's are not among them. */
export function blanksHere({ blanks, items }: BoardState, board: BoardId): ReadonlyMap<Place, number> {
  const counts = new Map<Place, number>();
  const told = blanks.get(board);
  if (!told) return counts;
  for (const { section, count } of told) counts.set(section, count);
  for (const item of items.values()) {
    const before = item.board === board && item.private ? counts.get(item.section) : undefined;
    if (before !== undefined) counts.set(item.section, before - 1);
  }
  return new Map([...counts].filter(([, count]) => count > 0));
}

export function useBlanks(board: BoardId): ReadonlyMap<Place, number> {
  // Flat, because that is what can be compared cheaply.
  const flat = useRoomList((room): readonly (Place | number)[] => [...blanksHere(room.board, board)].flat());
  return useMemo(() => {
    const counts = new Map<Place, number>();
    for (let at = 0; at < flat.length; at += 2) {
      const [section, count] = [flat[at], flat[at + 1]];
      if (typeof count === 'number' && typeof section !== 'number') counts.set(section ?? null, count);
    }
    return counts;
  }, [flat]);
}
