/** How wide a character is drawn at most, in parts of its size. Rounded up: what is too high is better than what is cut. */
function widthOf(segment: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(segment)) return 0;
  if (/\p{Extended_Pictographic}/u.test(segment)) return 1.4;
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\uff01-\uff60]/u.test(segment)) return 1.05;
  if (/[ilj.,;:'!|]/.test(segment)) return 0.35;
  return /[MWmw@%]/.test(segment) || /\p{Lu}/u.test(segment) ? 0.85 : 0.6;
}

/**
 * How high words are at a letter size, in a column of that width. All lengths in board units. Worked out from kinds of
 * letters and not from a font, so that the server and every screen come to the same answer.
 */
export function textHeight(text: string, width: number, size: number, leading = 1.3): number {
  let lines = 0;
  const room = Math.max(1, width / size);
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(/(?<= )/u)) {
      let length = 0;
      for (const character of word) length += widthOf(character);
      if (used > 0 && used + length > room) {
        lines += 1;
        used = 0;
      }
      if (length <= room) {
        used += length;
        continue;
      }
      // Too long for any line: torn where each line ends.
      for (const character of word) {
        const wide = widthOf(character);
        if (used > 0 && used + wide > room) {
          lines += 1;
          used = 0;
        }
        used += wide;
      }
    }
  }
  return Math.ceil(lines * size * leading);
}
