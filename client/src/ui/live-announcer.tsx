import { useEffect, useState } from 'react';
import { addRegion } from './announcer.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

/** The one place that speaks what `announce` was given. Once near the root; open dialogs bring their own. */
export function LiveAnnouncer() {
  const [spoken, setSpoken] = useState({ text: '', turn: 0 });

  useEffect(() => addRegion((text) => setSpoken(({ turn }) => ({ text, turn: turn + 1 }))), []);

  return (
    <VisuallyHidden aria-live="polite" aria-atomic="true">
      {/* A new element each time: the same words said again later are read again. */}
      <span key={spoken.turn}>{spoken.text}</span>
    </VisuallyHidden>
  );
}
