import {
  type InkColour,
  inkColours,
  type NoteColour,
  noteColours,
} from '@sayso/shared/features/board/kinds/colours.ts';

export interface NotePaint {
  readonly bg: string;
  readonly ink: string;
  readonly edge: string;
}

export interface SceneColours {
  readonly notes: Readonly<Record<NoteColour, NotePaint>>;
  readonly inks: Readonly<Record<InkColour, string>>;
  readonly surface: string;
  readonly sunken: string;
  readonly line: string;
  readonly edge: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly font: string;
  /** No motion wished for, or a theme without any. */
  readonly still: boolean;
}

/** Each ink is one of the theme's series colours, which stand out from paper in every theme. */
export const inkTokens: Readonly<Record<InkColour, string>> = {
  ink: '--ink',
  berry: '--series-4',
  amber: '--series-2',
  leaf: '--series-3',
  ocean: '--series-1',
  plum: '--series-8',
};

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
  const [ink, berry, amber, leaf, ocean, plum] = inkColours;
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
    inks: {
      [ink]: read(inkTokens.ink),
      [berry]: read(inkTokens.berry),
      [amber]: read(inkTokens.amber),
      [leaf]: read(inkTokens.leaf),
      [ocean]: read(inkTokens.ocean),
      [plum]: read(inkTokens.plum),
    },
    surface: read('--surface'),
    sunken: read('--sunken'),
    line: read('--line'),
    edge: read('--edge'),
    ink: read('--ink'),
    inkSoft: read('--ink-soft'),
    accent: read('--accent'),
    accentSoft: read('--accent-soft'),
    font: read('--font'),
    still: Number.parseFloat(read('--motion-base')) === 0,
  };
}

/** Calls back when the page gets another theme or other letters have come. Answers a function that stops watching. */
export function onLooksChange(listener: () => void): () => void {
  const stop = onThemeChange(listener);
  document.fonts.addEventListener('loadingdone', listener);
  return () => {
    stop();
    document.fonts.removeEventListener('loadingdone', listener);
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
