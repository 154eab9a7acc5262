import { useState } from 'react';

/** How many have come since the list was last open. */
export function useUnread(count: number, open: boolean): number {
  const [read, setRead] = useState(count);
  // While it is open everything counts as read; a list that became shorter has no fewer than none unread.
  if ((open && read !== count) || read > count) setRead(count);
  return open ? 0 : Math.max(0, count - read);
}
