import { type RefObject, useLayoutEffect } from 'react';
import { type Placement, place } from './placement.ts';

/**
 * Keeps a floating element beside its anchor while both are on the page. The element carries `popover="manual"`, so
 * it lies above everything, dialogs included, and no scrolling box cuts it off.
 */
export function useFloating(
  anchor: RefObject<HTMLElement | null>,
  floating: RefObject<HTMLElement | null>,
  shown: boolean,
  { side, align }: Placement,
): void {
  useLayoutEffect(() => {
    const box = floating.current;
    if (!shown || !box) return;
    box.showPopover?.();

    function follow() {
      const from = anchor.current;
      if (!from || !box) return;
      const rightToLeft = getComputedStyle(from).direction === 'rtl';
      const mirrored = { start: 'end', center: 'center', end: 'start' } as const;
      const spot = place(
        from.getBoundingClientRect(),
        { width: box.offsetWidth, height: box.offsetHeight },
        { width: document.documentElement.clientWidth, height: window.innerHeight },
        { side, align: rightToLeft ? mirrored[align] : align },
      );
      box.style.left = `${spot.left}px`;
      box.style.top = `${spot.top}px`;
    }

    follow();
    window.addEventListener('scroll', follow, { capture: true, passive: true });
    window.addEventListener('resize', follow);
    return () => {
      window.removeEventListener('scroll', follow, { capture: true });
      window.removeEventListener('resize', follow);
    };
  }, [anchor, floating, shown, side, align]);
}
