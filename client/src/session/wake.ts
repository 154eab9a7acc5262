export interface WakeEars {
  /** The page is looked at again or the network is back. After a long sleep the old connection is not to be trusted. */
  woke(sleptLong: boolean): void;
  networkLost(): void;
}

/** Milliseconds of being hidden after which phones have usually cut the line without telling. */
const longSleep = 20_000;

/** Watches for the moments when waiting for the next try would be silly. Answers a function that stops watching. */
export function onWake({ woke, networkLost }: WakeEars, now: () => number = Date.now): () => void {
  let hiddenSince: number | undefined;
  const looked = (): void => {
    if (document.visibilityState === 'hidden') {
      hiddenSince = now();
      return;
    }
    const slept = hiddenSince === undefined ? 0 : now() - hiddenSince;
    hiddenSince = undefined;
    woke(slept > longSleep);
  };
  const back = (): void => woke(false);
  const shownAgain = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) woke(true);
  };
  document.addEventListener('visibilitychange', looked);
  window.addEventListener('online', back);
  window.addEventListener('offline', networkLost);
  window.addEventListener('pageshow', shownAgain);
  return () => {
    document.removeEventListener('visibilitychange', looked);
    window.removeEventListener('online', back);
    window.removeEventListener('offline', networkLost);
    window.removeEventListener('pageshow', shownAgain);
  };
}
