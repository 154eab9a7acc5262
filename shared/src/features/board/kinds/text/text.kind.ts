import * as z from 'zod/mini';
import { typedText } from '../../../../room/plain-text.ts';
import { inkColours } from '../colours.ts';
import type { ItemKind } from '../item-kind.ts';
import { textHeight } from '../text-height.ts';

export const plainTextLimit = 1000;
/** How high the letters are, in board units. */
export const letterSizes = { small: 18, medium: 28, large: 48, huge: 84 } as const;
const sizes = ['small', 'medium', 'large', 'huge'] as const satisfies readonly (keyof typeof letterSizes)[];
export type LetterSize = (typeof sizes)[number];

const text = typedText(plainTextLimit, { empty: 'board.empty', long: 'board.text-too-long' });
const size = z.enum(sizes);
const colour = z.enum(inkColours);

const content = z.strictObject({ kind: z.literal('text'), text, size, colour });
export type TextContent = z.infer<typeof content>;
const change = z.strictObject({
  kind: z.literal('text'),
  text: z.optional(text),
  size: z.optional(size),
  colour: z.optional(colour),
});

/** Words straight on the board, in a column that is as wide as somebody made it. */
export const plainText = {
  key: 'text',
  content,
  change,
  words: ['text'],
  forEverybody: true,
  size: { width: 420, height: 40 },
  least: { width: 60, height: 24 },
  most: { width: 4000, height: 8000 },
  resizes: 'freely',
  rotates: false,
  rises: true,
  takesSlot: false,
  text: (held) => held.text,
  blank: (held) => ({ ...held, text: '' }),
  votable: () => true,
  leastHeight: (held, width) => textHeight(held.text, width, letterSizes[held.size]),
} as const satisfies ItemKind<TextContent, z.infer<typeof change>>;
