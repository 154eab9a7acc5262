import { useSyncExternalStore } from 'react';
import { deviceStore } from '../../../session/device-store.ts';
import { currentLook, onLookChange, shownTheme } from '../../../ui/theme.ts';

const place = 'sayso.pointers-hidden';
const listeners = new Set<() => void>();

/** Whether this device shows where others point. The calm theme doesn't unless somebody asked for it. */
export function pointersHidden(): boolean {
  const kept = deviceStore.read(place);
  return typeof kept === 'boolean' ? kept : shownTheme(currentLook().theme) === 'calm';
}

export function hidePointers(hidden: boolean): void {
  deviceStore.write(place, hidden);
  for (const listener of listeners) listener();
}

/** Answers a function that stops listening. */
export function onPointersHidden(listener: () => void): () => void {
  listeners.add(listener);
  const stop = onLookChange(listener);
  return () => {
    listeners.delete(listener);
    stop();
  };
}

export const usePointersHidden = (): boolean => useSyncExternalStore(onPointersHidden, pointersHidden);
