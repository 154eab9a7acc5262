import { segmentsOf } from '../../../../messages/characters.ts';

/**
 * Words in parts of at most `limit` UTF-16 units: after a sentence where one ends in the second half of a part, else
 * after a word, else between characters. Nothing is left out but the spaces around the cuts.
 */
export function cutWords(text: string, limit: number): readonly string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const at = cutIn(rest, limit);
    parts.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return rest === '' ? parts : [...parts, rest];
}

function cutIn(text: string, limit: number): number {
  // One more, to see whether a word ends right at the limit.
  const head = text.slice(0, limit + 1);
  const sentence = lastEnd(head, /[.!?…。！？؟]+["'”’)]*\s/gu);
  if (sentence > limit / 2) return sentence;
  const word = lastEnd(head, /\s/gu);
  if (word > limit / 2) return word;
  const character = segmentsOf(text.slice(0, limit + 64)).containing(limit)?.index ?? limit;
  if (character > 0) return character;
  // A single character with more marks on it than a note holds.
  const low = text.charCodeAt(limit);
  return low >= 0xdc00 && low <= 0xdfff ? limit - 1 : limit;
}

/** Where the last find ends, without a space that would only just not fit. */
function lastEnd(text: string, what: RegExp): number {
  let end = 0;
  for (const found of text.matchAll(what)) end = found.index + found[0].trimEnd().length;
  return end;
}
