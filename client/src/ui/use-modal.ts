import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';

interface ModalElements {
  dialog: RefObject<HTMLDialogElement | null>;
  title: RefObject<HTMLElement | null>;
  /** Gets the focus first; else the title, so that nothing is pressed by accident. */
  initialFocus: RefObject<HTMLElement | null> | undefined;
}

/**
 * Opens a native dialog as modal while it is mounted and gives the focus back afterwards.
 * Calls `onClose` when the browser closes it by itself, which some do on a second Esc.
 */
export function useModal({ dialog, title, initialFocus }: ModalElements, onClose: () => void): void {
  const closedByBrowser = useEffectEvent(() => {
    if (dialog.current?.open === false) onClose();
  });

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const before = document.activeElement;
    element.showModal();
    (initialFocus?.current ?? title.current)?.focus();
    element.addEventListener('close', closedByBrowser);
    return () => {
      element.removeEventListener('close', closedByBrowser);
      // Closing first: while a modal is open the rest of the page can't take the focus.
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [dialog, title, initialFocus]);
}
