import { qualities, type Tint, tints } from './alias-words.ts';

/** Outlines that can be told apart without colour. */
export const avatarShapes = [
  'circle',
  'square',
  'bubble',
  'diamond',
  'hexagon',
  'shield',
  'flower',
  'arch',
] as const;
export type AvatarShape = (typeof avatarShapes)[number];

export interface Avatar {
  /** The animal, or the role of a member of the team. */
  readonly word: string;
  readonly shape: AvatarShape;
  readonly tint: Tint;
}

/** How an alias looks, the same on every screen that may know it. The tint goes with its first word. */
export function avatarOf(alias: string): Avatar {
  const [first = '', second = ''] = alias.split(' ');
  const tint = tints.find((one) => qualities[one].includes(first));
  const spread = spreadOf(alias);
  return {
    word: tint === undefined ? first : second,
    shape: avatarShapes[spread % avatarShapes.length] ?? 'circle',
    tint: tint ?? tints[(spread >>> 8) % tints.length] ?? 'cloud',
  };
}

/** FNV-1a: like texts, unlike numbers. */
function spreadOf(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return (hash ^ (hash >>> 15)) >>> 0;
}
