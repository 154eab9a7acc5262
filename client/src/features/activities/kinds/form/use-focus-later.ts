import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Takes the focus to something inside the box once it has been drawn. */
export function useFocusLater(): {
  box: RefObject<HTMLDivElement | null>;
  focusLater(selector: string): void;
} {
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<string>(undefined);
  // What it waits for may stand there already: then nothing else would draw the form again.
  const [, setTurn] = useState(0);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    box.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = undefined;
  });
  return {
    box,
    focusLater(selector) {
      wanted.current = selector;
      setTurn((turn) => turn + 1);
    },
  };
}
