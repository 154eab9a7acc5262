import * as z from 'zod/mini';
import { textStates } from '../../hiding.ts';
import { commonest } from '../../spellings.ts';
import {
  type Counting,
  counting,
  mostFirst,
  onceEach,
  type Said,
  type Spelling,
  textOf,
} from './counting.ts';
import { fatesOf, type WordCuration } from './curation.ts';
import { keyOf } from './words.ts';

const counted = { key: z.string(), text: z.string(), people: z.number() };

/** A word as the team sees it. */
export const DeskWord = z.strictObject({
  ...counted,
  state: z.enum(textStates),
  /** What was merged into it. `people` are those who wrote that. */
  merged: z.readonly(z.array(z.strictObject({ ...counted, hidden: z.boolean() }))),
});
export type DeskWord = z.infer<typeof DeskWord>;

export const WordDesk = z.strictObject({
  /** Waiting ones first, then most people first. At most `mostDeskWords`. */
  words: z.readonly(z.array(DeskWord)),
  more: z.number(),
});
export type WordDesk = z.infer<typeof WordDesk>;

export const mostDeskWords = 500;

/** Everything that was said, hidden and waiting words too. For the team alone. */
export function deskOfWords(answers: readonly Said[], curation: WordCuration, hold: boolean): WordDesk {
  const fateOf = fatesOf(curation, hold);
  const keys = onceEach(counting);
  const roots = onceEach(counting);
  const written = onceEach((text) => {
    const key = keyOf(text);
    const spelling: Spelling = { text, key, root: fateOf(key).root, people: 0 };
    const both = [keys.of(key), roots.of(spelling.root)];
    for (const { spellings } of both) spellings.push(spelling);
    return { spelling, both };
  });
  for (const { words } of answers) {
    const counted = new Set<Counting>();
    for (const text of new Set(words)) {
      const { spelling, both } = written.of(text);
      spelling.people += 1;
      for (const word of both) counted.add(word);
    }
    for (const word of counted) word.people += 1;
  }
  const words = roots.all().map(({ key, people, spellings }): DeskWord => {
    const others = new Set(spellings.map((spelling) => spelling.key).filter((other) => other !== key));
    const merged = [...others].map((other) => {
      const inIt = keys.of(other);
      return {
        key: other,
        text: commonest(inIt.spellings),
        people: inIt.people,
        hidden: fateOf(other).hidden,
      };
    });
    const { hidden, shown } = fateOf(key);
    return {
      key,
      text: textOf(key, spellings),
      people,
      state: hidden ? 'hidden' : shown ? 'shown' : 'waiting',
      merged: merged.sort(mostFirst),
    };
  });
  const waitsFirst = ({ state }: DeskWord): number => (state === 'waiting' ? 0 : 1);
  words.sort((one, other) => waitsFirst(one) - waitsFirst(other) || mostFirst(one, other));
  return { words: words.slice(0, mostDeskWords), more: Math.max(0, words.length - mostDeskWords) };
}
