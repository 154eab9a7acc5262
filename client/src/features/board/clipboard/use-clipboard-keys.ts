import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { type RefObject, useEffect, useRef } from 'react';
import { useRoomConnection } from '../../../session/room-context.ts';
import { announce } from '../../../ui/announcer.ts';
import { t } from './clipboard.messages.ts';
import { copyOf, sayCopied, takeAway } from './copy-items.ts';
import { openPlace, type PastePlace } from './paste-place.ts';
import { fill } from './put-on-clipboard.ts';
import { offered } from './read-clipboard.ts';

/**
 * Copy, cut and paste by keyboard and by the browser's own menu, for a board that is shown inside `root`. Fields keep
 * their own, and so do words that somebody has marked.
 */
export function useClipboardKeys(board: BoardId, root: RefObject<Element | null>, place: PastePlace): void {
  const connection = useRoomConnection();
  const latest = useRef(place);
  latest.current = place;

  useEffect(() => {
    const now: PastePlace = {
      chosen: () => latest.current.chosen(),
      middle: () => latest.current.middle(),
      sectionOf: (box) => latest.current.sectionOf(box),
      section: () => latest.current.section(),
      onPasted: (ids) => latest.current.onPasted(ids),
      ask: (text) => latest.current.ask(text),
      describe: (id) => latest.current.describe(id),
    };
    const copying = (event: ClipboardEvent): void => {
      const ids = now.chosen();
      if (!isOurs(event, root.current) || ids.length === 0 || hasMarkedWords()) return;
      const copy = copyOf(connection, ids);
      if (!copy) return announce(t('nothingToCopy'));
      fill(event, copy);
      if (event.type === 'cut') takeAway(connection, copy);
      else sayCopied(copy);
    };
    const pasting = (event: ClipboardEvent): void => {
      if (!isOurs(event, root.current)) return;
      event.preventDefault();
      // Read now: after this moment the browser has taken it away.
      const found = offered(event);
      void import('./paste.ts').then(({ paste }) => paste(connection, board, now, found));
    };
    const close = openPlace(board, now);
    document.addEventListener('copy', copying);
    document.addEventListener('cut', copying);
    document.addEventListener('paste', pasting);
    return () => {
      close();
      document.removeEventListener('copy', copying);
      document.removeEventListener('cut', copying);
      document.removeEventListener('paste', pasting);
    };
  }, [connection, board, root]);
}

const fields = 'input, textarea, select, [contenteditable], dialog';

/** The focus is on the board, or on nothing at all. */
function isOurs({ target }: ClipboardEvent, root: Element | null): boolean {
  if (!(target instanceof Element) || target.closest(fields) || document.querySelector('dialog[open]'))
    return false;
  const focused = document.activeElement;
  return focused === null || focused === document.body || root?.contains(focused) === true;
}

function hasMarkedWords(): boolean {
  const marked = getSelection();
  return marked !== null && !marked.isCollapsed && marked.toString().trim() !== '';
}
