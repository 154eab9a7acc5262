import type { Slot } from '@sayso/shared/features/activities/kinds/availability/availability.ts';
import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { freshId } from '../../../../session/fresh-id.ts';

/** A date without a day, at the time of another: most meetings are at the same time of day. */
export const emptySlot = (like?: Slot): Slot => ({
  id: freshId(LabelledId),
  start: `T${like ? timeOf(like) : '16:00'}`,
  minutes: like?.minutes ?? 60,
});

export const dayOf = ({ start }: Slot): string => start.split('T')[0] ?? '';
export const timeOf = ({ start }: Slot): string => start.split('T')[1] ?? '';

export const withDay = (slot: Slot, day: string): Slot => ({ ...slot, start: `${day}T${timeOf(slot)}` });
export const withTime = (slot: Slot, time: string): Slot => ({ ...slot, start: `${dayOf(slot)}T${time}` });
