import * as z from 'zod/mini';
import type { ActivityKind } from '../../activity-kind.ts';
import type { EntryGroup, EntryGroupId, EntryId } from '../../entries/entries.model.ts';

export const mostCards = 10;

const refusals = {
  'activities.open-text-odd-cards': 'One to ten cards for each person are possible.',
} as const;
type Code = keyof typeof refusals;
const odd: Code = 'activities.open-text-odd-cards';

export const OpenTextSetup = z.strictObject({
  /** Of one person. */
  cards: z.int(odd).check(z.minimum(1, odd), z.maximum(mostCards, odd)),
  /** Each card waits until the team shows it. */
  hold: z.boolean(),
  peersSee: z.enum(['at-once', 'after-reveal']),
  /** People may like each other's cards. */
  likes: z.boolean(),
});
export type OpenTextSetup = z.infer<typeof OpenTextSetup>;

export interface CountedCard {
  readonly id: EntryId;
  readonly text: string;
  readonly group: EntryGroupId | null;
  readonly likes: number;
  readonly relayed: boolean;
}

/** In the order in which cards were shown and groups were made. */
export interface OpenTextTally {
  readonly cards: readonly CountedCard[];
  readonly groups: readonly EntryGroup[];
}

const tally = (cards: OpenTextTally['cards'] = [], groups: OpenTextTally['groups'] = []): OpenTextTally => ({
  cards,
  groups,
});

/** A wall of cards in people's own words. */
export const openText = {
  key: 'open-text',
  setup: OpenTextSetup,
  answer: z.never(),
  refusals,
  emptySetup: { cards: 3, hold: false, peersSee: 'at-once', likes: false },
  structure: ({ peersSee, likes }) => ({ peersSee, likes }),
  check: () => undefined,
  tally: () => tally(),
  sheet: ({ likes }, { cards, groups }) => {
    const titles = new Map(groups.map(({ id, title }) => [id, title]));
    return {
      header: ['Group', 'Card', ...(likes ? ['Likes'] : [])],
      rows: [...groups.map(({ id }) => id), null].flatMap((group) =>
        cards
          .filter((card) => card.group === group)
          .map((card) => [
            group === null ? '' : (titles.get(group) ?? ''),
            card.text,
            ...(likes ? [card.likes] : []),
          ]),
      ),
    };
  },
  ballots: () => ({ header: ['Card'], rows: [] }),
  entries: {
    letters: 280,
    perPerson: ({ cards }) => cards,
    holds: ({ hold }) => hold,
    peersSee: ({ peersSee }) => peersSee === 'at-once',
    responses: ({ likes }) => (likes ? ['like'] : []),
    groups: true,
    tally: (_setup, entries, groups) =>
      tally(
        entries.map(({ id, text, group, relayed, sums }) => ({
          id,
          text,
          group,
          likes: sums.like ?? 0,
          relayed,
        })),
        groups,
      ),
  },
} as const satisfies ActivityKind<OpenTextSetup, never, OpenTextTally>;
