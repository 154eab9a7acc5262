import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { BoardScene } from './board-scene.ts';

/** The picture that is shown; null until it is drawn. For parts that lay something over it. */
export const SceneContext = createContext<BoardScene | null>(null);

export const useBoardScene = (): BoardScene | null => useContext(SceneContext);

const none: readonly ItemId[] = [];
const never = (): (() => void) => () => {};

/** What is chosen on the picture. */
export function useSelection(scene: BoardScene | null): readonly ItemId[] {
  return useSyncExternalStore(
    scene ? (listener) => scene.onSelection(listener) : never,
    () => scene?.selection.ids ?? none,
  );
}
