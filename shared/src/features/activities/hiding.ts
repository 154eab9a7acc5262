import * as z from 'zod/mini';
import { byText } from './spellings.ts';

/** What the team hid, and let be seen, of what people wrote. By keys, sorted: the same deeds in another order are the same. */
export interface Hiding {
  readonly hidden: readonly string[];
  /** Only asked when what people write waits for the team. */
  readonly approved: readonly string[];
}

/** Of each list. Nobody does that many by hand. */
export const mostDeeds = 5000;

/** The changes, to stand in the union of a kind. */
export const hidingChanges = (key: z.ZodMiniType<string>) =>
  [
    z.strictObject({ do: z.literal('hide'), key }),
    z.strictObject({ do: z.literal('show'), key }),
    z.strictObject({ do: z.literal('approve'), key }),
  ] as const;

export interface HidingChange {
  readonly do: 'hide' | 'show' | 'approve';
  readonly key: string;
}

const without = (keys: readonly string[], key: string): readonly string[] =>
  keys.filter((one) => one !== key);
const withKey = (keys: readonly string[], key: string): readonly string[] =>
  keys.includes(key) || keys.length >= mostDeeds ? keys : [...keys, key].sort(byText);

/** `change` made, and whatever else stands in the curation left as it is. */
export function applyHiding<Curation extends Hiding>(curation: Curation, change: HidingChange): Curation {
  switch (change.do) {
    case 'hide':
      return { ...curation, hidden: withKey(curation.hidden, change.key) };
    case 'show':
      return { ...curation, hidden: without(curation.hidden, change.key) };
    case 'approve':
      return { ...curation, approved: withKey(curation.approved, change.key) };
  }
}

/** What became of a text. Only what is shown counts and is seen. */
export const textStates = ['shown', 'waiting', 'hidden'] as const;
export type TextState = (typeof textStates)[number];

export function stateIn({ hidden, approved }: Hiding, hold: boolean): (key: string) => TextState {
  const away = new Set(hidden);
  const letIn = new Set(approved);
  return (key) => (away.has(key) ? 'hidden' : hold && !letIn.has(key) ? 'waiting' : 'shown');
}
