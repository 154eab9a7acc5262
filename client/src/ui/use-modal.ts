import { type RefObject, useLayoutEffect } from 'react';

/**
 * Opens a native dialog as modal while it is mounted and gives the focus back afterwards.
 * The focus goes to `initialFocus`, else to `fallback` (the title), so that nothing is pressed by accident.
 */
export function useModal(
  dialog: RefObject<HTMLDialogElement | null>,
  fallback: RefObject<HTMLElement | null>,
  initialFocus: RefObject<HTMLElement | null> | undefined,
): void {
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const before = document.activeElement;
    element.showModal();
    (initialFocus?.current ?? fallback.current)?.focus();
    return () => {
      // Closing first: while a modal is open the rest of the page can't take the focus.
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [dialog, fallback, initialFocus]);
}
