import { type NoteColour, noteColours } from '@sayso/shared/features/board/board.model.ts';

export interface NotePaint {
  readonly bg: string;
  readonly ink: string;
  readonly edge: string;
}

export interface SceneColours {
  readonly notes: Readonly<Record<NoteColour, NotePaint>>;
  readonly surface: string;
  readonly line: string;
  readonly ink: string;
  readonly accent: string;
  readonly font: string;
  /** No motion wished for, or a theme without any. */
  readonly still: boolean;
}

/** A canvas knows no custom properties: they are read once per theme. */
export function readColours(element: Element): SceneColours {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  const paint = (name: NoteColour): NotePaint => ({
    bg: read(`--note-${name}-bg`),
    ink: read(`--note-${name}-ink`),
    edge: read(`--note-${name}-edge`),
  });
  const [sunshine, sky, mint, coral, lilac, sand, cloud, rose] = noteColours;
  return {
    notes: {
      [sunshine]: paint(sunshine),
      [sky]: paint(sky),
      [mint]: paint(mint),
      [coral]: paint(coral),
      [lilac]: paint(lilac),
      [sand]: paint(sand),
      [cloud]: paint(cloud),
      [rose]: paint(rose),
    },
    surface: read('--surface'),
    line: read('--line'),
    ink: read('--ink'),
    accent: read('--accent'),
    font: read('--font'),
    still: Number.parseFloat(read('--motion-base')) === 0,
  };
}

/** Calls back when the page gets another theme. Answers a function that stops watching. */
export function onThemeChange(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-text-size'] });
  const motion = window.matchMedia('(prefers-reduced-motion: reduce)');
  motion.addEventListener('change', listener);
  return () => {
    observer.disconnect();
    motion.removeEventListener('change', listener);
  };
}
