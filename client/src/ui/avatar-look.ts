import { type NoteColor, noteColors } from './note-colors.ts';

/** Outlines on a 40 by 40 field. */
export const avatarShapes = {
  circle: 'M20 2a18 18 0 1 1 0 36 18 18 0 0 1 0-36z',
  square: 'M11 3h18a8 8 0 0 1 8 8v18a8 8 0 0 1-8 8H11a8 8 0 0 1-8-8V11a8 8 0 0 1 8-8z',
  bubble: 'M20 2a18 18 0 0 1 0 36H6a4 4 0 0 1-4-4V20A18 18 0 0 1 20 2z',
  diamond: 'M17.2 3.2a4 4 0 0 1 5.6 0l14 14a4 4 0 0 1 0 5.6l-14 14a4 4 0 0 1-5.6 0l-14-14a4 4 0 0 1 0-5.6z',
  hexagon:
    'M18 2.6a4 4 0 0 1 4 0l11.7 6.7a4 4 0 0 1 2 3.5v14.4a4 4 0 0 1-2 3.5L22 37.4a4 4 0 0 1-4 0L6.3 30.7a4 4 0 0 1-2-3.5V12.8a4 4 0 0 1 2-3.5z',
  shield:
    'M8 3h24a5 5 0 0 1 5 5v11c0 9-6 15.5-15.6 18.6a4.5 4.5 0 0 1-2.8 0C9 34.5 3 28 3 19V8a5 5 0 0 1 5-5z',
  flower:
    'M20 2.5a7.4 7.4 0 0 1 6.7 4.2 7.4 7.4 0 0 1 9.1 9.1 7.4 7.4 0 0 1 0 8.4 7.4 7.4 0 0 1-9.1 9.1 7.4 7.4 0 0 1-13.4 0 7.4 7.4 0 0 1-9.1-9.1 7.4 7.4 0 0 1 0-8.4 7.4 7.4 0 0 1 9.1-9.1A7.4 7.4 0 0 1 20 2.5z',
  arch: 'M20 2a17 17 0 0 1 17 17v13a5 5 0 0 1-5 5H8a5 5 0 0 1-5-5V19A17 17 0 0 1 20 2z',
} as const;

export type AvatarShape = keyof typeof avatarShapes;

export interface AvatarLook {
  color: NoteColor;
  shape: AvatarShape;
}

/** The same seed always looks the same: one of 64 looks. */
export function avatarLook(seed: string): AvatarLook {
  let hash = 2166136261;
  for (const letter of seed) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519) >>> 0;
  const shapes = ['circle', 'square', 'bubble', 'diamond', 'hexagon', 'shield', 'flower', 'arch'] as const;
  return {
    color: noteColors[hash >>> 29] ?? 'sky',
    shape: shapes[(hash >>> 26) % 8] ?? 'circle',
  };
}

/** The letter to show: of the last word, since "Blue Otter" and "Blue Heron" begin alike. */
export function avatarLetter(label: string): string {
  const lastWord = label.trim().split(/\s+/).at(-1) ?? '';
  return [...lastWord][0]?.toLocaleUpperCase() ?? '?';
}
