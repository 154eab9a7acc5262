import type {
  RankingAnswer,
  RankingSetup,
  RankingTally,
} from '@sayso/shared/features/activities/kinds/ranking/ranking.ts';
import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { Mark } from '@sayso/shared/features/activities/mark.ts';
import { ListOrdered } from 'lucide-react';
import * as z from 'zod/mini';
import type { ActivityUi } from '../../activity-ui.ts';
import { emptyLabelled, writtenOf } from '../../fields/labelled-items.ts';
import { t } from './ranking.messages.ts';
import { RankingBallot } from './ranking-ballot.tsx';
import { rankingFigure } from './ranking-figure.ts';
import { RankingSetupForm } from './ranking-setup-form.tsx';

export const rankingUi: ActivityUi<RankingSetup, RankingAnswer, RankingTally> = {
  key: 'ranking',
  label: t('label'),
  hint: t('hint'),
  icon: ListOrdered,
  family: 'rate',
  newSetup: () => ({
    items: [emptyLabelled(), emptyLabelled(), emptyLabelled(), emptyLabelled()],
    places: 3,
  }),
  unfinished: z.strictObject({
    items: z.array(z.strictObject({ id: LabelledId, label: z.string(), mark: z.optional(Mark) })),
    places: z.optional(z.int()),
  }),
  finished({ items, places }) {
    const written = writtenOf(items);
    return { items: written, ...(places !== undefined && places < written.length ? { places } : {}) };
  },
  SetupForm: RankingSetupForm,
  Ballot: RankingBallot,
  figure: rankingFigure,
  sortable: true,
};
