import { type RefObject, useLayoutEffect } from 'react';

/** The keyboard of a phone lies over the page: what stands at the foot is told by how much, as `--keyboard`. */
export function useAboveKeyboard(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { visualViewport: seen } = window;
    if (!seen) return;
    const follow = (): void => {
      const hidden = Math.max(0, window.innerHeight - seen.height - seen.offsetTop);
      ref.current?.style.setProperty('--keyboard', `${Math.round(hidden)}px`);
    };
    follow();
    seen.addEventListener('resize', follow);
    seen.addEventListener('scroll', follow);
    return () => {
      seen.removeEventListener('resize', follow);
      seen.removeEventListener('scroll', follow);
    };
  }, [ref]);
}
