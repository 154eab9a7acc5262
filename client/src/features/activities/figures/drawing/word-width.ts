import { charactersOf } from '../../../../messages/characters.ts';

/** Widths of the letters from space to tilde in Atkinson Hyperlegible Next, in hundredths of their size. */
const widths: { readonly plain: readonly number[]; readonly bold: readonly number[] } = {
  plain: [
    28, 29, 30, 65, 59, 92, 73, 16, 30, 30, 48, 61, 21, 36, 21, 39, 65, 41, 55, 58, 61, 59, 60, 51, 61, 59,
    21, 21, 55, 63, 55, 48, 78, 63, 61, 64, 67, 57, 55, 69, 69, 39, 51, 63, 54, 82, 69, 71, 59, 72, 61, 59,
    56, 69, 59, 86, 62, 57, 61, 32, 39, 34, 55, 37, 24, 52, 57, 48, 56, 54, 31, 56, 55, 25, 24, 49, 26, 84,
    55, 55, 57, 57, 35, 47, 33, 54, 46, 68, 48, 45, 46, 34, 24, 34, 55,
  ],
  bold: [
    31, 30, 38, 76, 61, 97, 73, 21, 33, 33, 48, 59, 27, 37, 27, 44, 66, 44, 58, 60, 62, 61, 62, 53, 62, 57,
    27, 27, 57, 61, 57, 54, 78, 67, 64, 66, 69, 60, 56, 72, 70, 42, 56, 66, 55, 86, 72, 74, 63, 75, 65, 61,
    60, 69, 64, 88, 68, 64, 62, 34, 44, 34, 58, 40, 28, 55, 59, 51, 59, 56, 36, 59, 57, 30, 26, 55, 31, 88,
    57, 57, 59, 60, 37, 51, 37, 56, 53, 74, 54, 52, 50, 38, 25, 38, 54,
  ],
};
/** Where the font is missing, others stand in, and some are wider. */
const spare = 1.1;

const wide =
  /\p{Extended_Pictographic}|[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|[\u{1f1e6}-\u{1f1ff}]/u;
const unseen = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/**
 * How wide a word is exactly in our own font, so that another font can be squeezed into the same place. Undefined where the font
 * lacks a letter.
 */
export function exactWidth(text: string, size: number, bold = false): number | undefined {
  return /^[ -~]+$/.test(text) ? wordWidth(text, size, bold) / spare : undefined;
}

/** How wide a line of words is at most, in the unit of `size`. No screen is needed, so it is the same on every device. */
export function wordWidth(text: string, size: number, bold = false): number {
  const known = bold ? widths.bold : widths.plain;
  let hundredths = 0;
  for (const letter of charactersOf(text)) {
    const code = letter.charCodeAt(0);
    const listed = letter.length === 1 ? known[code - 32] : undefined;
    hundredths += listed ?? (unseen.test(letter) ? 0 : wide.test(letter) ? 128 : bold ? 66 : 62);
  }
  return (hundredths / 100) * size * spare;
}
