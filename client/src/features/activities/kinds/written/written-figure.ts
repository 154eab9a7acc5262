import type { WrittenTally } from '@sayso/shared/features/activities/kinds/written/written.counting.ts';
import type { WrittenSetup } from '@sayso/shared/features/activities/kinds/written/written.ts';
import type { Cards } from '../../figures/figure.ts';
import { t } from './written.messages.ts';

/** A card for each text, with how many people wrote it when it was more than one. Without a tally none. */
export function writtenFigure(_setup: WrittenSetup, tally: WrittenTally | null): Cards {
  const cards = (tally?.texts ?? []).map(({ key, text, people }) => ({
    id: key,
    text,
    ...(people > 1 ? { words: t('people', { count: people }) } : {}),
  }));
  return { figure: 'cards', groups: cards.length > 0 ? [{ id: 'texts', title: null, cards }] : [] };
}
