import type { ConcealTable, ShowTable } from '../../room/feature.ts';
import { initialWorkshop, type WorkshopEvent, type WorkshopState } from './workshop.model.ts';

const same = <E extends WorkshopEvent>(event: E): E => event;

/** Nobody but the team needs to know how the door stands. */
const openedWithoutDoor = (event: Extract<WorkshopEvent, { type: 'workshop.Opened' }>): WorkshopEvent => ({
  ...event,
  asksBefore: initialWorkshop().asksBefore,
});

/** `PromiseFixed` goes to the team alone: a first contribution in private would be betrayed to everybody by it. */
export const workshopShow: ShowTable<WorkshopState, WorkshopEvent, WorkshopEvent> = {
  'workshop.Opened': {
    facilitators: same,
    participants: openedWithoutDoor,
    displays: openedWithoutDoor,
    lobby: openedWithoutDoor,
  },
  'workshop.DoorSet': { facilitators: same },
  'workshop.PromiseStrengthened': { facilitators: same, participants: same, displays: same, lobby: same },
  'workshop.PromiseFixed': { facilitators: same },
  'workshop.Ended': { facilitators: same, participants: same, displays: same, lobby: same },
};

const withoutDoor = ({ title, mode, ended }: WorkshopState): WorkshopState => ({
  ...initialWorkshop(),
  title,
  mode,
  ended,
});

export const workshopConceal = {
  facilitators: ({ title, mode, asksBefore, promiseFixed, ended }) => ({
    title,
    mode,
    asksBefore,
    promiseFixed,
    ended,
  }),
  participants: withoutDoor,
  displays: withoutDoor,
  lobby: withoutDoor,
} satisfies ConcealTable<WorkshopState>;
