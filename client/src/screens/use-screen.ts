import { type RefObject, useEffect, useRef } from 'react';

let shown = 0;

/**
 * Names the page, and moves focus to the heading when one screen follows another, so that nobody who listens to the
 * screen is left on a button that is gone. The first screen of a page leaves focus where the browser puts it.
 */
export function useScreen(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === '' ? 'Sayso' : `${title} · Sayso`;
  }, [title]);
  useEffect(() => {
    if (shown > 0) heading.current?.focus();
    shown += 1;
  }, []);
  return heading;
}
