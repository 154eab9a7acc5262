import type {
  CountedCard,
  OpenTextSetup,
  OpenTextTally,
} from '@sayso/shared/features/activities/kinds/open-text/open-text.ts';
import type { Cards } from '../../figures/figure.ts';
import { t } from './open-text.messages.ts';

/** Cards by group, those in no group last. `sorted`: most likes first within a group. */
export function openTextFigure(
  _setup: OpenTextSetup,
  tally: OpenTextTally | null,
  { sorted }: { readonly sorted: boolean },
): Cards {
  const { cards, groups } = tally ?? { cards: [], groups: [] };
  const inOrder = sorted ? cards.toSorted((one, other) => other.likes - one.likes) : cards;
  const cardsOf = (some: readonly CountedCard[]) =>
    some.map(({ id, text, likes }) => ({
      ...{ id, text },
      ...(likes > 0 ? { words: t('likes', { count: likes }) } : {}),
    }));
  const loose = inOrder.filter(({ group }) => !groups.some(({ id }) => id === group));
  return {
    figure: 'cards',
    groups: [
      ...groups.map(({ id, title }) => ({
        ...{ id, title },
        cards: cardsOf(inOrder.filter(({ group }) => group === id)),
      })),
      ...(loose.length > 0 ? [{ id: 'loose', title: null, cards: cardsOf(loose) }] : []),
    ],
  };
}
