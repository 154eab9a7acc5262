import * as z from 'zod/mini';
import { textOrNone } from '../../../../room/plain-text.ts';
import { inkColours } from '../colours.ts';
import type { ItemKind } from '../item-kind.ts';
import { textHeight } from '../text-height.ts';

export const shapeTextLimit = 300;
export const shapeForms = ['rectangle', 'ellipse', 'diamond'] as const;
export type ShapeForm = (typeof shapeForms)[number];
/** Letters in a shape are never smaller than this, in board units. */
export const shapeSmallestLetters = 14;

/** A shape needs no words. */
const text = textOrNone(shapeTextLimit, 'board.shape-too-long');
const form = z.enum(shapeForms);
const colour = z.enum(inkColours);

const content = z.strictObject({ kind: z.literal('shape'), form, colour, filled: z.boolean(), text });
export type ShapeContent = z.infer<typeof content>;
const change = z.strictObject({
  kind: z.literal('shape'),
  form: z.optional(form),
  colour: z.optional(colour),
  filled: z.optional(z.boolean()),
  text: z.optional(text),
});

/** The part of a form's width and height in which words have room. */
const roomIn: Readonly<Record<ShapeForm, number>> = { rectangle: 0.9, ellipse: 0.7, diamond: 0.5 };
/** Where the words of a shape stand: in the middle, this much of its width and of its height. */
export const shapeTextRoom = (which: ShapeForm): number => roomIn[which];

export const shape = {
  key: 'shape',
  content,
  change,
  words: ['text'],
  forEverybody: true,
  size: { width: 240, height: 160 },
  least: { width: 20, height: 20 },
  most: { width: 8000, height: 8000 },
  resizes: 'freely',
  rotates: false,
  rises: false,
  takesSlot: false,
  text: (held) => held.text,
  blank: (held) => ({ ...held, text: '' }),
  votable: (held) => held.text !== '',
  leastHeight(held, width) {
    const room = roomIn[held.form];
    return held.text === '' ? 0 : textHeight(held.text, width * room, shapeSmallestLetters) / room;
  },
} as const satisfies ItemKind<ShapeContent, z.infer<typeof change>>;
