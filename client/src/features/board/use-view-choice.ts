import { useState } from 'react';
import { deviceStore } from '../../session/device-store.ts';

export type ViewChoice = 'list' | 'canvas';

const place = 'sayso.board-view';
const wide = '(min-width: 64em)';

/** List or picture; what this person chose last stays on this device. */
export function useViewChoice(preferred?: ViewChoice): readonly [ViewChoice, (choice: ViewChoice) => void] {
  const [view, setView] = useState<ViewChoice>(() => {
    const kept = deviceStore.read(place);
    if (kept === 'list' || kept === 'canvas') return kept;
    return preferred ?? (window.matchMedia(wide).matches ? 'canvas' : 'list');
  });
  return [
    view,
    (choice) => {
      deviceStore.write(place, choice);
      setView(choice);
    },
  ];
}
