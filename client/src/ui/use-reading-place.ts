import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Pixels from the end that still count as reading the newest. */
const nearEnd = 48;

/**
 * Keeps a growing list where its reader is: at the newest while they are there, unmoved while they read further up.
 * `unread` counts what has come since they left the end.
 */
export function useReadingPlace(count: number): {
  scroller: RefObject<HTMLDivElement | null>;
  unread: number;
  toNewest(): void;
  onScroll(): void;
} {
  const scroller = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const size = useRef({ width: 0, height: 0 });
  const [read, setRead] = useState(count);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !following.current) return;
    box.scrollTop = box.scrollHeight;
    setRead(count);
  }, [count]);

  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    // A keyboard that opens or a panel that grows must not hide the newest message.
    const watch = new ResizeObserver(() => {
      size.current = sizeOf(box);
      if (following.current) box.scrollTop = box.scrollHeight;
    });
    watch.observe(box);
    return () => watch.disconnect();
  }, []);

  const toNewest = (): void => {
    following.current = true;
    setRead(count);
    const box = scroller.current;
    if (box) box.scrollTop = box.scrollHeight;
  };

  const onScroll = (): void => {
    const box = scroller.current;
    // A keyboard that just closed or opened moved the end away, not the reader: the observer comes after this and sees to it.
    if (!box || !isSame(size.current, sizeOf(box))) return;
    following.current = box.scrollHeight - box.scrollTop - box.clientHeight < nearEnd;
    if (following.current) setRead(count);
  };

  return { scroller, unread: Math.max(0, count - read), toNewest, onScroll };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): Size => ({
  width: clientWidth,
  height: clientHeight,
});

const isSame = (one: Size, other: Size): boolean => one.width === other.width && one.height === other.height;
