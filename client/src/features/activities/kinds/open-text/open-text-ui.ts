import {
  OpenTextSetup,
  type OpenTextTally,
} from '@sayso/shared/features/activities/kinds/open-text/open-text.ts';
import { StickyNote } from 'lucide-react';
import type { ActivityUi } from '../../activity-ui.ts';
import { t } from './open-text.messages.ts';
import { openTextFigure } from './open-text-figure.ts';
import { OpenTextBallot, OpenTextDesk, OpenTextEntries } from './open-text-parts.tsx';
import { OpenTextSetupForm } from './open-text-setup-form.tsx';

export const openTextUi: ActivityUi<OpenTextSetup, never, OpenTextTally> = {
  key: 'open-text',
  label: t('label'),
  hint: t('hint'),
  icon: StickyNote,
  family: 'words',
  newSetup: () => ({ cards: 3, hold: false, peersSee: 'at-once', likes: false }),
  unfinished: OpenTextSetup,
  finished: (setup) => setup,
  SetupForm: OpenTextSetupForm,
  Ballot: OpenTextBallot,
  Entries: OpenTextEntries,
  showsSums: true,
  Desk: OpenTextDesk,
  figure: openTextFigure,
  sortable: true,
};
