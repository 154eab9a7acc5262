import { useSyncExternalStore } from 'react';
import { currentLook, type Look, onLookChange } from './theme.ts';

/** The look this device chose, kept up to date. */
export function useLook(): Look {
  return useSyncExternalStore(onLookChange, currentLook);
}
