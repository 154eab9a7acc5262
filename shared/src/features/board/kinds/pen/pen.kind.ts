import * as z from 'zod/mini';
import { inkColours } from '../colours.ts';
import type { ItemKind } from '../item-kind.ts';

/** A longer stroke is drawn as several. */
export const strokePoints = 600;
export const penWidths = ['thin', 'medium', 'thick', 'marker'] as const;
export type PenWidth = (typeof penWidths)[number];
/** How wide a stroke is, in board units. */
export const penWidth: Readonly<Record<PenWidth, number>> = { thin: 4, medium: 8, thick: 16, marker: 36 };

/**
 * x, y and pressure in turn, three whole numbers a point. x and y are board units from the top left corner of the
 * stroke as it was drawn; pressure is 0 to 100.
 */
const points = z.array(z.int().check(z.gte(-40_000), z.lte(40_000))).check(
  z.maxLength(3 * strokePoints, 'board.stroke-too-long'),
  z.refine((list) => list.length % 3 === 0 && list.length > 0, 'board.stroke-empty'),
);
const drawn = z.int().check(z.gte(1), z.lte(40_000));
const colour = z.enum(inkColours);
const width = z.enum(penWidths);

const content = z.strictObject({
  kind: z.literal('pen'),
  points,
  /** How wide and high it was when it was drawn; an item of another size is the same stroke stretched. */
  drawnWidth: drawn,
  drawnHeight: drawn,
  colour,
  width,
});
export type PenContent = z.infer<typeof content>;
const change = z.strictObject({
  kind: z.literal('pen'),
  colour: z.optional(colour),
  width: z.optional(width),
});

/** A stroke drawn by hand. */
export const pen = {
  key: 'pen',
  content,
  change,
  words: [],
  forEverybody: true,
  size: { width: 100, height: 100 },
  least: { width: 1, height: 1 },
  most: { width: 40_000, height: 40_000 },
  resizes: 'in ratio',
  rotates: false,
  rises: false,
  takesSlot: false,
  text: () => '',
  blank: (held) => ({ ...held, points: [0, 0, 0] }),
  votable: () => false,
} as const satisfies ItemKind<PenContent, z.infer<typeof change>>;
