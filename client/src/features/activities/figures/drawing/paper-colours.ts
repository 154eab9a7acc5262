import type { LevelTone } from '../../../../ui/levels.ts';
import type { Series } from '../../../../ui/series.ts';

/** The light theme, whatever the screen shows: files are printed and put into slides. A test compares them with `light.css`. */
export const paper = {
  ink: '#25202c',
  'ink-soft': '#5d5564',
  line: '#e4d9c6',
  edge: '#877b6b',
  sunken: '#efe7d8',
  surface: '#fffcf5',
  'accent-soft': '#e3e7fa',
  good: '#0d6a61',
} as const;

export const seriesColours: Readonly<Record<Series, string>> = {
  1: '#2c47c7',
  2: '#c25a00',
  3: '#0d7a6f',
  4: '#a3338f',
  5: '#776800',
  6: '#5b6472',
  7: '#8a4b2a',
  8: '#6a4fc4',
};

export const levelColours: Readonly<Record<LevelTone, { readonly ground: string; readonly ink: string }>> = {
  1: { ground: '#8a4310', ink: '#fffcf5' },
  2: { ground: '#cf8f4e', ink: '#25202c' },
  3: { ground: '#eed3ab', ink: '#25202c' },
  4: { ground: '#e2ddd4', ink: '#25202c' },
  5: { ground: '#bcd5e8', ink: '#25202c' },
  6: { ground: '#6aa0cc', ink: '#25202c' },
  7: { ground: '#1f4f86', ink: '#fffcf5' },
};

/** The warm paper of `drawings/`. */
export const drawingColours = { edge: '#977100', ground: '#ffe180', ink: '#2c2410' } as const;
