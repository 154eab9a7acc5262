import type { WordTally } from '@sayso/shared/features/activities/kinds/word-cloud/counting.ts';
import type {
  WordCloudAnswer,
  WordCloudSetup,
} from '@sayso/shared/features/activities/kinds/word-cloud/word-cloud.ts';
import { Cloud } from 'lucide-react';
import * as z from 'zod/mini';
import type { ActivityUi } from '../../activity-ui.ts';
import { t } from './word-cloud.messages.ts';
import { WordCloudBallot } from './word-cloud-ballot.tsx';
import { WordCloudDesk } from './word-cloud-desk.tsx';
import { wordCloudFigure } from './word-cloud-figure.ts';
import { WordCloudSetupForm } from './word-cloud-setup-form.tsx';

export const wordCloudUi: ActivityUi<WordCloudSetup, WordCloudAnswer, WordTally> = {
  key: 'word-cloud',
  label: t('label'),
  hint: t('hint'),
  icon: Cloud,
  family: 'words',
  newSetup: () => ({ words: 3, hold: false }),
  unfinished: z.strictObject({ words: z.int(), hold: z.boolean() }),
  finished: (setup) => setup,
  SetupForm: WordCloudSetupForm,
  Ballot: WordCloudBallot,
  figure: wordCloudFigure,
  Desk: WordCloudDesk,
};
