import * as z from 'zod/mini';
import type { CurationRules } from '../../activity-kind.ts';
import { applyHiding, type Hiding, hidingChanges, mostDeeds } from '../../hiding.ts';
import { byText } from '../../spellings.ts';

/** What the team did to words, by their keys. Everything is sorted, so that the same deeds in another order are the same. */
export interface WordCuration extends Hiding {
  /** From and to: the first counts as the second. A word is merged into one other at most. */
  readonly merged: readonly (readonly [from: string, to: string])[];
}

const Key = z.string().check(z.minLength(1), z.maxLength(600));

export const WordChange = z.discriminatedUnion('do', [
  ...hidingChanges(Key),
  z.strictObject({ do: z.literal('merge'), from: Key, to: Key }),
  z.strictObject({ do: z.literal('split'), key: Key }),
]);
export type WordChange = z.infer<typeof WordChange>;

export const wordCuration: CurationRules<WordCuration, WordChange> = {
  change: WordChange,
  initial: { hidden: [], approved: [], merged: [] },
  apply(curation, change) {
    const { merged } = curation;
    switch (change.do) {
      case 'split':
        return { ...curation, merged: merged.filter(([from]) => from !== change.key) };
      case 'merge': {
        const { from, to } = change;
        // What is merged into itself, straight or by a detour, would be in no word any more.
        if (chainOf(new Map(merged), to).includes(from)) return curation;
        const others = merged.filter(([one]) => one !== from);
        if (others.length >= mostDeeds) return curation;
        return {
          ...curation,
          merged: [...others, [from, to] as const].sort(([one], [other]) => byText(one, other)),
        };
      }
      default:
        return applyHiding(curation, change);
    }
  },
};

/** The key, what it was merged into, what that was merged into, and so on. Ends even if it goes round in a circle. */
function chainOf(merged: ReadonlyMap<string, string>, key: string): readonly string[] {
  const chain = new Set<string>();
  for (let at: string | undefined = key; at !== undefined && !chain.has(at); at = merged.get(at))
    chain.add(at);
  return [...chain];
}

export interface Fate {
  /** The word that it counts as. */
  readonly root: string;
  /** It was hidden, or something that it counts as was. */
  readonly hidden: boolean;
  /** It counts, and is seen. */
  readonly shown: boolean;
}

/** Answers what became of a word. Everything but `hold` is looked up once. */
export function fatesOf({ hidden, approved, merged }: WordCuration, hold: boolean): (key: string) => Fate {
  const into = new Map(merged);
  const away = new Set(hidden);
  const letIn = new Set(approved);
  const known = new Map<string, Fate>();
  const judge = (key: string): Fate => {
    const chain = chainOf(into, key);
    const root = chain.at(-1) ?? key;
    const isHidden = chain.some((one) => away.has(one));
    return { root, hidden: isHidden, shown: !isHidden && (!hold || letIn.has(root)) };
  };
  return (key) => {
    const fate = known.get(key) ?? judge(key);
    known.set(key, fate);
    return fate;
  };
}
