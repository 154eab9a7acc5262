import { tidyText } from '../../../../room/plain-text.ts';

/** Unicode characters that are never seen by themselves: zero-width ones, fillers, direction marks, variation selectors, tags. */
const unseen = String.raw`[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]`;
const pictograph = String.raw`\p{Extended_Pictographic}`;
/** The flag of a part of a country is a black flag with invisible letters. */
const regionFlag = String.raw`\u{1f3f4}[\u{e0020}-\u{e007f}]+`;

/* Some of the unseen belongs to what is seen: the joints of emoji, and of letters in Persian or Hindi. In Latin it is a trick. */
const seenOrUnseen = new RegExp(
  [
    regionFlag,
    String.raw`${pictograph}[\ufe0e\ufe0f\p{Emoji_Modifier}]?(?:\u200d${pictograph}[\ufe0e\ufe0f\p{Emoji_Modifier}]?)*`,
    String.raw`[0-9#*]\ufe0f?\u20e3`,
    String.raw`(?!\p{Script=Latin})[\p{L}\p{M}][\u200c\u200d](?=\p{L})`,
    unseen,
  ].join('|'),
  'gu',
);
const onlyUnseen = new RegExp(`^${unseen}$`, 'u');
const spaces = /[\s\u2800]+/gu;
const pileOfMarks = /(\p{M}{3})\p{M}+/gu;

/** A word as it may stand on the wall: on one line, without anything that is there and not seen, not piled up. */
export const tidyWord = (raw: string): string =>
  tidyText(
    tidyText(raw)
      .replace(spaces, ' ')
      .replace(seenOrUnseen, (found) => (onlyUnseen.test(found) ? '' : found))
      .replace(pileOfMarks, '$1'),
  );

/** Letters as people count them roughly: code points. */
export const lettersIn = (word: string): number => Array.from(word).length;

const looks = /[\ufe0e\ufe0f]/gu;
const skinTones = /\p{Emoji_Modifier}/gu;
const joinedOrUnseen = new RegExp(`${regionFlag}|${pictograph}(?:\\u200d${pictograph})+|${unseen}`, 'gu');
const apostrophes = /[\u2018\u2019\u02bc\u00b4`]/gu;
/** Not the sign of a keycap emoji. */
const punctuationBefore = /^(?:\p{P}(?!\u20e3)|\s)+/u;
const punctuationAfter = /(?:\p{P}|\s)+$/u;
const accents = /(\p{Script=Latin}|\p{Script=Greek})[\u0300-\u036f]+/gu;

/** Folding is slow and the same words are counted again and again. */
const keys = new Map<string, string>();
const mostKeys = 20_000;

const orElse = (folded: string, before: string): string => (folded === '' ? before : folded);

/**
 * What makes two words the same: polling.md 4.6. Compatibility forms, case, spaces, punctuation around, accents of Latin and Greek letters, the
 * colour of skin and the shape of apostrophes make no difference. Emoji stay, and what is nothing but punctuation stays as it is. Small
 * letters are those of English, on every machine.
 */
export function keyOf(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  if (keys.size >= mostKeys) keys.clear();
  const key = foldedKey(word);
  keys.set(word, key);
  return key;
}

function foldedKey(word: string): string {
  const plain = word.normalize('NFKC').toLocaleLowerCase('en').replace(spaces, ' ').trim();
  const looked = plain.replace(looks, '');
  const seen = orElse(looked.replace(skinTones, ''), looked)
    .replace(joinedOrUnseen, (found) => (onlyUnseen.test(found) ? '' : found))
    .replace(apostrophes, "'")
    .trim();
  const core = orElse(seen.replace(punctuationBefore, '').replace(punctuationAfter, ''), seen);
  return orElse(core.normalize('NFD').replace(accents, '$1').normalize('NFC'), plain);
}
