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
    if (!box) return;
    following.current = box.scrollHeight - box.scrollTop - box.clientHeight < nearEnd;
    if (following.current) setRead(count);
  };

  return { scroller, unread: Math.max(0, count - read), toNewest, onScroll };
}
