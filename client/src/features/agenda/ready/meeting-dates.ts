import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { freshId } from '../../../session/fresh-id.ts';

const tuesday = 2;

/** Three evenings in the week after next: Tuesday, Wednesday and Thursday, six to eight. By the clock of this device. */
export const threeEvenings = (now: Date) =>
  [0, 1, 2].map((more) => {
    const sinceMonday = (now.getDay() + 6) % 7;
    const day = new Date(
      now.getFullYear(),
      now.getMonth(),
      now.getDate() - sinceMonday + 14 + tuesday - 1 + more,
    );
    return { id: freshId(LabelledId), start: `${inFigures(day)}T18:00`, minutes: 120 };
  });

const inFigures = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((number) => String(number).padStart(2, '0'))
    .join('-');

/** Where this device is: `Europe/London`. */
export const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
