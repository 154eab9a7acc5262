import * as z from 'zod/mini';
import { textOrNone } from '../../../../room/plain-text.ts';
import type { ItemKind } from '../item-kind.ts';

export const altTextLimit = 300;

/** The name under which the server keeps the picture. */
const imageName = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,43}$/));
const alt = textOrNone(altTextLimit, 'board.alt-too-long');

const content = z.strictObject({ kind: z.literal('image'), image: imageName, alt });
export type ImageContent = z.infer<typeof content>;
const change = z.strictObject({ kind: z.literal('image'), alt: z.optional(alt) });

/** A picture; the team puts it there. */
export const image = {
  key: 'image',
  content,
  change,
  words: ['alt'],
  forEverybody: false,
  size: { width: 400, height: 300 },
  least: { width: 20, height: 20 },
  most: { width: 8000, height: 8000 },
  resizes: 'in ratio',
  rotates: true,
  rises: false,
  takesSlot: false,
  text: (held) => held.alt,
  blank: (held) => ({ ...held, alt: '' }),
  votable: () => true,
} as const satisfies ItemKind<ImageContent, z.infer<typeof change>>;
