import { likeness, type Vector, vectorsOf, wordsIn } from './similar-words.ts';

export interface Written<Id> {
  readonly id: Id;
  readonly text: string;
}

export interface Suggestion<Id> {
  /** The words that most of them share, as somebody wrote them. */
  readonly title: string;
  readonly ids: readonly Id[];
}

/** More would take a phone seconds. */
const mostToCompare = 600;
const alikeEnough = 0.3;

/**
 * Puts texts that share words together: average-link clustering of their tf-idf vectors, the closest pair first, until no two
 * groups are alike enough. Everything happens on this device. The largest group comes first; texts on their own are in none.
 */
export function suggestedGroups<Id>(written: readonly Written<Id>[]): readonly Suggestion<Id>[] {
  const texts = written.slice(0, mostToCompare);
  const clusters = clustered(vectorsOf(texts.map(({ text }) => text)));
  return clusters
    .filter((members) => members.length > 1)
    .map((members) => members.flatMap((at) => texts[at] ?? []))
    .map((members) => ({ title: sharedWord(members), ids: members.map(({ id }) => id) }))
    .filter(({ title }) => title !== '')
    .sort((a, b) => b.ids.length - a.ids.length || (a.title < b.title ? -1 : 1));
}

function clustered(vectors: readonly Vector[]): readonly (readonly number[])[] {
  const members = new Map(vectors.map((_, at): [number, number[]] => [at, [at]]));
  const likenesses = vectors.map((a, at) => vectors.map((b, other) => (other > at ? likeness(a, b) : 0)));
  const between = (a: number, b: number): number => likenesses[Math.min(a, b)]?.[Math.max(a, b)] ?? 0;
  const set = (a: number, b: number, value: number): void => {
    const row = likenesses[Math.min(a, b)];
    if (row) row[Math.max(a, b)] = value;
  };
  for (;;) {
    let closest = { a: -1, b: -1, like: alikeEnough };
    for (const a of members.keys()) {
      for (const b of members.keys()) {
        if (b > a && between(a, b) > closest.like) closest = { a, b, like: between(a, b) };
      }
    }
    const [first, second] = [members.get(closest.a), members.get(closest.b)];
    if (!first || !second) return [...members.values()];
    for (const other of members.keys()) {
      if (other === closest.a || other === closest.b) continue;
      const sum = between(closest.a, other) * first.length + between(closest.b, other) * second.length;
      set(closest.a, other, sum / (first.length + second.length));
    }
    members.set(closest.a, [...first, ...second]);
    members.delete(closest.b);
  }
}

/** Up to two words that most of them share, as the first of them has them. */
function sharedWord(members: readonly { readonly text: string }[]): string {
  const texts = new Map<string, number>();
  for (const { text } of members) {
    for (const root of new Set(wordsIn(text).map((word) => word.root)))
      texts.set(root, (texts.get(root) ?? 0) + 1);
  }
  const most = Math.max(0, ...texts.values());
  if (most < 2) return '';
  const holder = members.find(({ text }) => wordsIn(text).some(({ root }) => texts.get(root) === most));
  const shared = new Map(
    wordsIn(holder?.text ?? '')
      .filter(({ root }) => texts.get(root) === most)
      .map(({ root, written }) => [root, written]),
  );
  const title = [...shared.values()].slice(0, 2).join(' ');
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}
