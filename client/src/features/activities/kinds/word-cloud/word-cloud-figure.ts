import type { WordTally } from '@sayso/shared/features/activities/kinds/word-cloud/counting.ts';
import type { WordCloudSetup } from '@sayso/shared/features/activities/kinds/word-cloud/word-cloud.ts';
import type { Cloud } from '../../figures/figure.ts';

/** The words with how many people said them. Without a tally none. */
export function wordCloudFigure(_setup: WordCloudSetup, tally: WordTally | null): Cloud {
  const { words = [], rest } = tally ?? {};
  return {
    figure: 'cloud',
    words: words.map(({ key, text, people }) => ({ id: key, text, people })),
    more: rest?.words ?? 0,
  };
}
