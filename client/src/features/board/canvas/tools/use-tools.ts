import { useEffect, useState } from 'react';
import type { BoardScene } from '../board-scene.ts';
import { firstChoices, makeTool, type ToolChoices, type ToolKey } from './tool-choices.ts';

export interface Tools {
  readonly key: ToolKey;
  readonly choices: ToolChoices;
  /** Whether the tool shows how it is set. */
  readonly open: boolean;
  /** Takes a tool. The same one again: its settings, where they are folded away, else it is put away. */
  take(key: ToolKey): void;
  choose(choices: Partial<ToolChoices>): void;
  /** Answers whether there was one in the hand. */
  putAway(): boolean;
}

/** CSS pixels. */
const narrow = 480;

/** The tool in the hand. A tool that is taken away from this person falls out of it. */
export function useTools(scene: BoardScene | null, may: (key: ToolKey) => boolean): Tools {
  const [taken, take] = useState<ToolKey>('select');
  const [choices, setChoices] = useState(firstChoices);
  const [open, setOpen] = useState(true);
  const key = may(taken) ? taken : 'select';

  useEffect(() => {
    if (scene?.hands) scene.tool = makeTool(key, choices, scene.hands);
  }, [scene, key, choices]);

  // On a small picture the settings would lie over what is drawn.
  useEffect(() => {
    const host = scene?.host;
    if (!host || key === 'select') return;
    const fold = (): void => {
      if (host.clientWidth < narrow) setOpen(false);
    };
    host.addEventListener('pointerdown', fold);
    return () => host.removeEventListener('pointerdown', fold);
  }, [scene, key]);

  return {
    key,
    choices,
    open,
    take(wanted) {
      setOpen(true);
      if (wanted !== key) take(wanted);
      else if (open) take('select');
    },
    choose: (some) => setChoices((before) => ({ ...before, ...some })),
    putAway() {
      if (key === 'select') return false;
      take('select');
      return true;
    },
  };
}
