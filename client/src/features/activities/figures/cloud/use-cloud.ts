import { useEffect, useRef, useState } from 'react';
import type { CloudDrawing, CloudSpace, CloudWord } from './cloud-layout.ts';

/** New words come in bursts: the layout waits until they pause for this long. Milliseconds. */
const pause = 120;

/**
 * The words in their places. Until a new layout is ready the old one stays, so nothing flashes; undefined before the first. `space`
 * must stay the same object while it means the same.
 */
export function useCloud(
  words: readonly CloudWord[],
  space: CloudSpace | undefined,
): CloudDrawing | undefined {
  const [drawing, setDrawing] = useState<CloudDrawing>();
  const begun = useRef(false);
  const isDrawn = useRef(false);
  // Tallies come as new objects all the time: only other words are a reason to lay them anew.
  const same = JSON.stringify(words.map(({ id, text, people }) => [id, text, people]));
  const latest = useRef(words);
  latest.current = words;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `same` stands for the words
  useEffect(() => {
    if (!space) return undefined;
    const leaving = new AbortController();
    let isLate = false;
    const lay = async () => {
      begun.current = true;
      const { layCloud } = await import('./cloud-layout.ts');
      const laid = await layCloud(latest.current, space, leaving.signal);
      if (isLate && isDrawn.current) return;
      isDrawn.current = true;
      setDrawing(laid);
    };
    const timer = setTimeout(() => lay().catch(() => undefined), begun.current ? pause : 0);
    return () => {
      isLate = true;
      clearTimeout(timer);
      // As long as nothing is drawn, words laid for another size are better than an empty wall.
      if (isDrawn.current) leaving.abort();
    };
  }, [same, space]);
  return drawing;
}
