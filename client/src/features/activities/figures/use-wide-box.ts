import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Whether a box is at least so many pixels wide, for what style sheets can't decide. Undefined before it was measured. */
export function useWideBox(pixels: number): readonly [RefObject<HTMLDivElement | null>, boolean | undefined] {
  const box = useRef<HTMLDivElement>(null);
  const [isWide, setIsWide] = useState<boolean>();
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => setIsWide(element.clientWidth >= pixels);
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [pixels]);
  return [box, isWide];
}
