import * as z from 'zod/mini';
import { symbolNames } from '../../../../symbols/symbol-names.ts';
import type { ItemKind } from '../item-kind.ts';

const stickerName = z.enum(symbolNames);
const content = z.strictObject({ kind: z.literal('sticker'), sticker: stickerName });
export type StickerContent = z.infer<typeof content>;
const change = z.strictObject({ kind: z.literal('sticker'), sticker: z.optional(stickerName) });

/** A symbol out of a small set, each with a name that can be read aloud. */
export const sticker = {
  key: 'sticker',
  content,
  change,
  words: [],
  forEverybody: true,
  size: { width: 120, height: 120 },
  least: { width: 40, height: 40 },
  most: { width: 800, height: 800 },
  resizes: 'in ratio',
  rotates: false,
  rises: true,
  takesSlot: false,
  text: () => '',
  blank: (held) => held,
  votable: () => false,
} as const satisfies ItemKind<StickerContent, z.infer<typeof change>>;
