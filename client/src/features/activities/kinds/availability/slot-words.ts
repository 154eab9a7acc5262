import type { Slot } from '@sayso/shared/features/activities/kinds/availability/availability.ts';
import {
  instantOf,
  type WallTime,
  wallTimeAt,
  wallTimeLater,
} from '@sayso/shared/features/activities/kinds/availability/zoned-time.ts';
import { t } from './availability.messages.ts';

type When = Pick<Slot, 'start' | 'minutes'>;

/** The zone that this device is set to: `Europe/London`. */
export const deviceZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** `America/Argentina/Buenos_Aires` is called Buenos Aires. */
export const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

const days = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'long',
});
const daysOfYears = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

interface Reading {
  /** The day and the hour stand in different years here, so the year has to be said. */
  readonly withYear?: boolean | undefined;
}

export const needsYear = (slots: readonly When[]): boolean =>
  new Set(slots.map(({ start }) => start.slice(0, 4))).size > 1;

function dayWords(wall: WallTime, { withYear = false }: Reading = {}): string {
  return (withYear ? daysOfYears : days).format(new Date(`${wall}Z`)).replace(',', '');
}

const timeWords = (wall: WallTime): string => wall.slice(11);

/** "Tue 2 March, 15:30" */
export const startWords = ({ start }: When, reading?: Reading): string =>
  `${dayWords(start, reading)}, ${timeWords(start)}`;

function span(starts: WallTime, ends: WallTime, reading?: Reading): string {
  const sameDay = starts.slice(0, 10) === ends.slice(0, 10);
  return t('span', {
    day: dayWords(starts, reading),
    from: timeWords(starts),
    to: sameDay ? timeWords(ends) : `${timeWords(ends)}, ${dayWords(ends, reading)}`,
  });
}

/** Instants of start and end. Undefined when this browser does not know the zone. */
function instantsOf({ start, minutes }: When, zone: string): readonly [number, number] | undefined {
  const starts = instantOf(start, zone);
  return starts && [starts.at, starts.at + minutes * 60_000];
}

/** "Tue 2 March, 15:30 to 17:00", as clocks in the zone of the meeting show it. */
export function slotWords(slot: When, zone: string, reading?: Reading): string {
  const ends = instantsOf(slot, zone)?.[1];
  return span(
    slot.start,
    ends === undefined ? wallTimeLater(slot.start, slot.minutes) : wallTimeAt(ends, zone),
    reading,
  );
}

/** The same for somebody in another zone. Undefined where their clocks show nothing else. */
export function wordsElsewhere(
  slot: When,
  zone: string,
  elsewhere: string,
  reading?: Reading,
): string | undefined {
  const instants = instantsOf(slot, zone);
  if (!instants) return undefined;
  const [starts, ends] = instants;
  const there = wallTimeAt(starts, elsewhere);
  if (there === slot.start && wallTimeAt(ends, elsewhere) === wallTimeAt(ends, zone)) return undefined;
  return span(there, wallTimeAt(ends, elsewhere), reading);
}
