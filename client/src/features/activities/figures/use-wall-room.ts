import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Width and height of a box on the wall, counted in its own letters (em). */
export interface WallRoom {
  readonly width: number;
  readonly height: number;
}

/** Measures before anything is painted, and again when the wall changes its size. Undefined where nothing can be measured. */
export function useWallRoom(): readonly [RefObject<HTMLDivElement | null>, WallRoom | undefined] {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<WallRoom>();
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => {
      const em = Number.parseFloat(getComputedStyle(element).fontSize);
      const { clientWidth, clientHeight } = element;
      if (!(em > 0 && clientWidth > 0 && clientHeight > 0)) return;
      const width = clientWidth / em;
      const height = clientHeight / em;
      setRoom((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [box, room];
}
