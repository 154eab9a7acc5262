/** What a text is about, as weights per feature of it; the length of the vector is 1, or 0 for a text without words. */
export type Vector = ReadonlyMap<string, number>;

/** Words that say nothing about what a note is about. */
const empty = new Set(
  (
    'a about all also am an and are as at be because been but by can could do does for from get got had has have he her him ' +
    'his how i if in is it its just like make me more my need no not of on or our out people she should so some than that the ' +
    'their them there they this to too up us very want was we were what when where which who why will with would you your'
  ).split(' '),
);

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a text as somebody wrote them, with the form by which they are compared. */
export function wordsIn(text: string): readonly { readonly written: string; readonly root: string }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(([written]) => {
    const root = rootOf(plain(written));
    return empty.has(plain(written)) || root.length < 2 ? [] : [{ written, root }];
  });
}

/** Only the endings that English puts on a word to count it; wrong roots would bring together what is not alike. */
function rootOf(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Three letters in a row, so that a word with a slip in it is still close to the right one. */
function* threes(root: string): Generator<string> {
  const framed = `^${root}$`;
  for (let at = 0; at + 3 <= framed.length; at += 1) yield `~${framed.slice(at, at + 3)}`;
}

/** In notes of a few words, what only one of them says should not keep it apart from the others. */
const aloneWeight = 0.4;

/** Of the words that several texts share, rare ones count more than common ones (tf-idf); parts of words count less. */
export function vectorsOf(texts: readonly string[]): readonly Vector[] {
  const counted = texts.map((text) => {
    const counts = new Map<string, number>();
    const count = (feature: string, weight: number) =>
      counts.set(feature, (counts.get(feature) ?? 0) + weight);
    for (const { root } of wordsIn(text)) {
      count(root, 1);
      for (const part of threes(root)) count(part, 0.5 / root.length);
    }
    return counts;
  });
  const holders = new Map<string, number>();
  for (const counts of counted)
    for (const feature of counts.keys()) holders.set(feature, (holders.get(feature) ?? 0) + 1);
  return counted.map((counts) => {
    const weighted = [...counts].map(([feature, count]): [string, number] => {
      const inTexts = holders.get(feature) ?? 1;
      return [feature, count * (inTexts > 1 ? Math.log(1 + texts.length / inTexts) : aloneWeight)];
    });
    const length = Math.hypot(...weighted.map(([, weight]) => weight));
    return new Map(weighted.map(([feature, weight]) => [feature, length > 0 ? weight / length : 0]));
  });
}

/** 0: nothing in common; 1: the same words. */
export function likeness(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [feature, weight] of few) sum += weight * (many.get(feature) ?? 0);
  return sum;
}
