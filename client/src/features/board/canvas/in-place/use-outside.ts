import { useEffect, useRef } from 'react';

/** A press on the picture beside the words that are written there: they are done. */
export function useOutside(host: HTMLElement, onOutside: () => void): void {
  const latest = useRef(onOutside);
  useEffect(() => {
    latest.current = onOutside;
  });
  useEffect(() => {
    const pressed = (): void => latest.current();
    host.addEventListener('pointerdown', pressed, { capture: true });
    return () => host.removeEventListener('pointerdown', pressed, { capture: true });
  }, [host]);
}
