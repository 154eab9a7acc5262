import { byText, commonest } from '../../spellings.ts';
import { fatesOf, type WordCuration } from './curation.ts';
import { keyOf } from './words.ts';

export interface Said {
  readonly words: readonly string[];
}

export interface CountedWord {
  readonly key: string;
  /** As most people wrote it. */
  readonly text: string;
  readonly people: number;
}

export interface WordTally {
  /** Most people first, then by their letters: never by who came first. At most `mostWords`. */
  readonly words: readonly CountedWord[];
  /** What is beyond: how many words, and how many people said one of them. */
  readonly rest: { readonly words: number; readonly people: number };
  readonly answered: number;
}

/** More would be letters that nobody can read, and every screen is sent them again and again. */
export const mostWords = 150;

/** One way to write a word. */
export interface Spelling {
  readonly text: string;
  /** What it is, and what it counts as. */
  readonly key: string;
  readonly root: string;
  people: number;
}

/** A word with all the ways in which it was written. */
export interface Counting {
  readonly key: string;
  people: number;
  readonly spellings: Spelling[];
}
export const counting = (key: string): Counting => ({ key, people: 0, spellings: [] });

/** Each thing made once: the same words come again and again. */
export function onceEach<Thing>(make: (name: string) => Thing): { of(name: string): Thing; all(): Thing[] } {
  const made = new Map<string, Thing>();
  return {
    of(name) {
      const thing = made.get(name) ?? make(name);
      made.set(name, thing);
      return thing;
    },
    all: () => [...made.values()],
  };
}

export const mostFirst = (one: CountedWord, other: CountedWord): number =>
  other.people - one.people || byText(one.text, other.text) || byText(one.key, other.key);

/** A word counts as most people wrote it; what was merged into it gives it its letters only when nobody wrote itself. */
export function textOf(root: string, spellings: readonly Spelling[]): string {
  const own = spellings.filter(({ key }) => key === root);
  return commonest(own.length > 0 ? own : spellings);
}

/** The words that are seen, with people and not mentions: who wrote two spellings of one word, or two merged words, is one person. */
export function tallyWords(answers: readonly Said[], curation: WordCuration, hold: boolean): WordTally {
  const fateOf = fatesOf(curation, hold);
  const roots = onceEach(counting);
  const written = onceEach((text) => {
    const key = keyOf(text);
    const { root, shown } = fateOf(key);
    if (!shown) return undefined;
    const spelling: Spelling = { text, key, root, people: 0 };
    const word = roots.of(root);
    word.spellings.push(spelling);
    return { spelling, word };
  });
  const wordsIn = ({ words }: Said) => {
    const counted = new Set<Counting>();
    for (const text of words) {
      const seen = written.of(text);
      if (seen) counted.add(seen.word);
    }
    return counted;
  };
  for (const answer of answers) {
    for (const word of wordsIn(answer)) word.people += 1;
    for (const text of new Set(answer.words)) {
      const seen = written.of(text);
      if (seen) seen.spelling.people += 1;
    }
  }
  const words = roots
    .all()
    .map(({ key, people, spellings }) => ({ key, text: textOf(key, spellings), people }))
    .sort(mostFirst);
  const beyond = new Set(words.slice(mostWords).map(({ key }) => key));
  const saidMore = (answer: Said): boolean => [...wordsIn(answer)].some(({ key }) => beyond.has(key));
  return {
    words: words.slice(0, mostWords),
    rest: { words: beyond.size, people: beyond.size > 0 ? answers.filter(saidMore).length : 0 },
    answered: answers.length,
  };
}

/** The words of an answer that are seen, as they were written. */
export function seenWords(curation: WordCuration, hold: boolean): (answer: Said) => readonly string[] {
  const fateOf = fatesOf(curation, hold);
  return ({ words }) => words.filter((word) => fateOf(keyOf(word)).shown);
}
