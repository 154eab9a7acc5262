import { useEffect, useState } from 'react';

/** So long at most the rest waits: a page in the background draws no frames. Milliseconds. */
const patience = 500;

let drawn = true;
let drawing: Promise<void> | undefined;

/** The page is being opened: what is not looked at first waits from now on. */
export function beginPage(): void {
  drawn = false;
}

/** Resolves when what has just been put on the page is on the screen. */
function firstPicture(): Promise<void> {
  drawing ??= new Promise<void>((done) => {
    setTimeout(done, patience);
    // In the frame after the one that draws it; but until that one is seen, the machine is still at work on it.
    requestAnimationFrame(() => requestAnimationFrame(() => whenSeen(done)));
  }).then(() => {
    drawn = true;
  });
  return drawing;
}

function whenSeen(done: () => void): void {
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    done();
  });
  observer.observe({ type: 'paint', buffered: true });
}

/**
 * Whether the first picture of the page is on the screen. What people do not look at first is asked for and drawn after it:
 * the processor is busy enough with what they do. Later on it is always so.
 */
export function useFirstPictureDrawn(): boolean {
  const [seen, setSeen] = useState(drawn);
  useEffect(() => {
    if (seen) return;
    let here = true;
    void firstPicture().then(() => here && setSeen(true));
    return () => {
      here = false;
    };
  }, [seen]);
  return seen;
}
