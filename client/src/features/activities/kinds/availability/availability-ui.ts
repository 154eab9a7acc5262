import type { AvailabilityTally } from '@sayso/shared/features/activities/kinds/availability/availability.counting.ts';
import type {
  AvailabilityAnswer,
  AvailabilitySetup,
} from '@sayso/shared/features/activities/kinds/availability/availability.ts';
import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { CalendarDays } from 'lucide-react';
import * as z from 'zod/mini';
import type { ActivityUi } from '../../activity-ui.ts';
import { t } from './availability.messages.ts';
import { AvailabilityBallot } from './availability-ballot.tsx';
import { AvailabilityDesk } from './availability-desk.tsx';
import { availabilityFigure } from './availability-figure.ts';
import { AvailabilitySetupForm } from './availability-setup-form.tsx';
import { dayOf, emptySlot } from './new-slots.ts';
import { deviceZone } from './slot-words.ts';

export const availabilityUi: ActivityUi<AvailabilitySetup, AvailabilityAnswer, AvailabilityTally> = {
  key: 'availability',
  label: t('label'),
  hint: t('hint'),
  icon: CalendarDays,
  family: 'plan',
  newSetup: () => ({ slots: [emptySlot(), emptySlot(), emptySlot()], zone: deviceZone(), place: '' }),
  unfinished: z.strictObject({
    slots: z.array(z.strictObject({ id: LabelledId, start: z.string(), minutes: z.int() })),
    zone: z.string(),
    place: z.string(),
  }),
  finished: ({ slots, zone, place }) => ({
    slots: slots
      .filter((slot) => dayOf(slot) !== '')
      .sort((one, other) => (one.start < other.start ? -1 : one.start > other.start ? 1 : 0)),
    zone,
    place,
  }),
  SetupForm: AvailabilitySetupForm,
  Ballot: AvailabilityBallot,
  figure: availabilityFigure,
  sortable: true,
  Desk: AvailabilityDesk,
};
