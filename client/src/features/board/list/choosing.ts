import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { createContext, useContext } from 'react';
import { useStore } from 'zustand/react';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** Several things are being chosen, so that one action does something to all of them. */
export interface Choosing {
  readonly on: boolean;
  /** In the order in which they were chosen. */
  readonly ids: readonly ItemId[];
}

export type ChoosingStore = StoreApi<Choosing>;
export const newChoosing = (): ChoosingStore => createStore(() => ({ on: false, ids: [] }));

export function chooseItem(store: ChoosingStore, id: ItemId, chosen: boolean): void {
  const others = store.getState().ids.filter((other) => other !== id);
  store.setState({ ids: chosen ? [...others, id] : others });
}

/** Where nothing gives a store of its own, nothing is chosen. */
const ChoosingContext = createContext<ChoosingStore>(newChoosing());
export const ChoosingProvider = ChoosingContext.Provider;

export const useChoosingStore = (): ChoosingStore => useContext(ChoosingContext);
export const useIsChoosing = (): boolean => useStore(useChoosingStore(), ({ on }) => on);
export const useIsChosen = (id: ItemId): boolean =>
  useStore(useChoosingStore(), ({ ids }) => ids.includes(id));
