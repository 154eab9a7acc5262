import * as z from 'zod/mini';
import type { CurationRules } from '../../activity-kind.ts';
import {
  applyHiding,
  type Hiding,
  type HidingChange,
  hidingChanges,
  stateIn,
  textStates,
} from '../../hiding.ts';
import { byText, commonest } from '../../spellings.ts';
import { keyOf, plainLetters } from './written.texts.ts';

const counted = { key: z.string(), text: z.string(), people: z.number() };

const CountedText = z.strictObject(counted);
export type CountedText = z.infer<typeof CountedText>;

export interface WrittenTally {
  /** What is seen, in alphabetical order: it never says who came when. */
  readonly texts: readonly CountedText[];
  readonly answered: number;
}

/** A text as the team sees it. */
export const DeskText = z.strictObject({ ...counted, state: z.enum(textStates) });
export type DeskText = z.infer<typeof DeskText>;

export const WrittenDesk = z.strictObject({
  /** Waiting ones first, then in alphabetical order. */
  texts: z.readonly(z.array(DeskText)),
});
export type WrittenDesk = z.infer<typeof WrittenDesk>;

/** The longest text in small letters, of which some are two. */
export const longestKey = 4000;
const Key = z.string().check(z.minLength(1), z.maxLength(longestKey));

export const writtenCuration: CurationRules<Hiding, HidingChange> = {
  change: z.discriminatedUnion('do', [...hidingChanges(Key)]),
  initial: { hidden: [], approved: [] },
  apply: applyHiding,
};

interface Written {
  readonly text: string;
}

/** Every text with the people who wrote it, as most of them did. */
export function countTexts(answers: readonly Written[]): readonly CountedText[] {
  const byKey = new Map<string, Map<string, { readonly text: string; people: number }>>();
  for (const { text } of answers) {
    const key = keyOf(text);
    const spellings = byKey.get(key) ?? new Map();
    const spelling = spellings.get(text) ?? { text, people: 0 };
    spelling.people += 1;
    byKey.set(key, spellings.set(text, spelling));
  }
  return [...byKey]
    .map(([key, spellings]) => ({ key, plain: plainLetters(key), spellings: [...spellings.values()] }))
    .sort((one, other) => byText(one.plain, other.plain) || byText(one.key, other.key))
    .map(({ key, spellings }) => ({
      key,
      text: commonest(spellings),
      people: spellings.reduce((sum, { people }) => sum + people, 0),
    }));
}

export function tallyTexts(answers: readonly Written[], curation: Hiding, hold: boolean): WrittenTally {
  const stateOf = stateIn(curation, hold);
  const texts = countTexts(answers).filter(({ key }) => stateOf(key) === 'shown');
  return { texts, answered: answers.length };
}

/** The answer as it was written, or nothing when it is not seen. */
export function seenText(curation: Hiding, hold: boolean): (answer: Written) => string {
  const stateOf = stateIn(curation, hold);
  return ({ text }) => (stateOf(keyOf(text)) === 'shown' ? text : '');
}

/** Everything that was written, hidden and waiting texts too. For the team alone. */
export function deskOfTexts(answers: readonly Written[], curation: Hiding, hold: boolean): WrittenDesk {
  const stateOf = stateIn(curation, hold);
  const texts = countTexts(answers).map((text) => ({ ...text, state: stateOf(text.key) }));
  const waits = ({ state }: DeskText): boolean => state === 'waiting';
  return { texts: [...texts.filter(waits), ...texts.filter((text) => !waits(text))] };
}
