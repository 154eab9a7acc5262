import * as z from 'zod/mini';
import { typedText } from '../../../../room/plain-text.ts';
import { noteColours } from '../colours.ts';
import type { ItemKind } from '../item-kind.ts';
import { textHeight } from '../text-height.ts';

export const noteTextLimit = 500;
export const noteSize = 200;
/** Letters on a note are never smaller than this, in board units: a note with more words grows downwards. */
export const noteSmallestLetters = 14;
/** Between the edge of a note and its words. */
export const noteInset = 14;

const text = typedText(noteTextLimit, { empty: 'board.empty', long: 'board.too-long' });
const colour = z.enum(noteColours);

const content = z.strictObject({ kind: z.literal('note'), text, colour });
export type NoteContent = z.infer<typeof content>;
const change = z.strictObject({
  kind: z.literal('note'),
  text: z.optional(text),
  colour: z.optional(colour),
});

/** A sticky note: paper of one size, with words on it. */
export const note = {
  key: 'note',
  content,
  change,
  words: ['text'],
  forEverybody: true,
  size: { width: noteSize, height: noteSize },
  least: { width: noteSize / 2, height: noteSize / 2 },
  most: { width: 4 * noteSize, height: 8 * noteSize },
  resizes: 'freely',
  rotates: false,
  rises: true,
  takesSlot: true,
  text: (held) => held.text,
  blank: (held) => ({ ...held, text: '' }),
  votable: () => true,
  leastHeight: (held, width) =>
    textHeight(held.text, width - 2 * noteInset, noteSmallestLetters) + 2 * noteInset,
} as const satisfies ItemKind<NoteContent, z.infer<typeof change>>;
