import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Moves the focus among the text fields of a growing and shrinking list, before the next key is pressed. */
export function useRowFocus(): {
  list: RefObject<HTMLOListElement | null>;
  focusRow(index: number): void;
  /** Once the list has been drawn again: for a row that is being added or taken out. */
  focusRowNext(index: number): void;
} {
  const list = useRef<HTMLOListElement>(null);
  const next = useRef<number>(undefined);
  const focusRow = (index: number): void =>
    list.current?.querySelectorAll<HTMLElement>('input[type="text"]')[index]?.focus();

  useLayoutEffect(() => {
    if (next.current === undefined) return;
    focusRow(next.current);
    next.current = undefined;
  });

  return {
    list,
    focusRow,
    focusRowNext(index) {
      next.current = index;
    },
  };
}
