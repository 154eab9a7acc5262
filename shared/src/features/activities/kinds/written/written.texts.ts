/* Characters without a shape of their own, but for those that make one emoji out of several, such as the flag of Wales. */
const unseen = /(?![\u{e0020}-\u{e007f}])[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
const spaces = /\s+/gu;
const atTheEnd = new Set(['.', '!', '…', '。', '！', ' ']);

/**
 * What makes two texts the same: letter case, spaces, what is not seen, and full stops at the end make no difference. Small letters are
 * those of English, on every machine. Every text that an answer can have gives a key of at least one character.
 */
export function keyOf(text: string): string {
  const folded = text.toLocaleLowerCase('en').replace(unseen, '').replace(spaces, ' ').trim();
  // By hand: a regular expression would try every row of full stops inside a long text again and again.
  let end = folded.length;
  while (end > 0 && atTheEnd.has(folded.charAt(end - 1))) end -= 1;
  return end === 0 ? folded : folded.slice(0, end);
}

const shape = /[^\s\u2800\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/u;
/** Something of it stands on the screen. */
export const canBeSeen = (text: string): boolean => shape.test(text);

/** Letters as people count them roughly: code points. */
export const lettersIn = (text: string): number => Array.from(text).length;

const marks = /\p{M}/gu;
/** For an alphabetical order in which é stands beside e. */
export const plainLetters = (key: string): string => key.normalize('NFD').replace(marks, '');
