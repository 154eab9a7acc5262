import { useEffect, useState } from 'react';
import type { BoardScene } from '../board-scene.ts';
import { firstChoices, makeTool, type ToolChoices, type ToolKey } from './tool-choices.ts';

export interface Tools {
  readonly key: ToolKey;
  readonly choices: ToolChoices;
  take(key: ToolKey): void;
  choose(choices: Partial<ToolChoices>): void;
  /** Answers whether there was one in the hand. */
  putAway(): boolean;
}

/** The tool in the hand. A tool that is taken away from this person falls out of it. */
export function useTools(scene: BoardScene | null, may: (key: ToolKey) => boolean): Tools {
  const [taken, take] = useState<ToolKey>('select');
  const [choices, setChoices] = useState(firstChoices);
  const key = may(taken) ? taken : 'select';

  useEffect(() => {
    if (scene?.hands) scene.tool = makeTool(key, choices, scene.hands);
  }, [scene, key, choices]);

  return {
    key,
    choices,
    take,
    choose: (some) => setChoices((before) => ({ ...before, ...some })),
    putAway() {
      if (key === 'select') return false;
      take('select');
      return true;
    },
  };
}
