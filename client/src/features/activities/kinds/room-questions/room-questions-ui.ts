import {
  RoomQuestionsSetup,
  type RoomQuestionsTally,
} from '@sayso/shared/features/activities/kinds/room-questions/room-questions.ts';
import { MessageCircleQuestionMark } from 'lucide-react';
import type { ActivityUi } from '../../activity-ui.ts';
import { t } from './room-questions.messages.ts';
import { roomQuestionsFigure } from './room-questions-figure.ts';
import { RoomQuestionsBallot, RoomQuestionsDesk, RoomQuestionsEntries } from './room-questions-parts.tsx';
import { RoomQuestionsSetupForm } from './room-questions-setup-form.tsx';

export const roomQuestionsUi: ActivityUi<RoomQuestionsSetup, never, RoomQuestionsTally> = {
  key: 'room-questions',
  label: t('label'),
  hint: t('hint'),
  icon: MessageCircleQuestionMark,
  family: 'words',
  newSetup: () => ({ hold: true, votes: true }),
  unfinished: RoomQuestionsSetup,
  finished: (setup) => setup,
  SetupForm: RoomQuestionsSetupForm,
  Ballot: RoomQuestionsBallot,
  Entries: RoomQuestionsEntries,
  showsSums: true,
  Desk: RoomQuestionsDesk,
  figure: roomQuestionsFigure,
  sortable: true,
};
