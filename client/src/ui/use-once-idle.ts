import { useEffect, useRef } from 'react';

/** Milliseconds that a page is left alone before anything is fetched that nobody has asked for. */
const peace = 5000;
/** Milliseconds after which a page that never comes to rest has waited enough. */
const patience = 10_000;

/** Whether this person has asked their browser to spare data. Browsers that can not say it: no. */
function sparesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true
  );
}

/**
 * Does something once, when what draws this has stood for some seconds and the page has nothing else to do. Not at all for people
 * who spare data.
 */
export function useOnceIdle(task: () => void): void {
  const latest = useRef(task);
  latest.current = task;
  useEffect(() => {
    if (sparesData()) return;
    const run = (): void => latest.current();
    let resting: number | undefined;
    const timer = setTimeout(() => {
      // Safari has no such callback.
      if (typeof requestIdleCallback === 'function')
        resting = requestIdleCallback(run, { timeout: patience });
      else run();
    }, peace);
    return () => {
      clearTimeout(timer);
      if (resting !== undefined) cancelIdleCallback(resting);
    };
  }, []);
}
