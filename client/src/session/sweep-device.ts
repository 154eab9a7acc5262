import { type DeviceStore, deviceStore } from './device-store.ts';
import { sweepEnded } from './seat-belongings.ts';

const day = 24 * 60 * 60 * 1000;

/** Content does not stay on a shared Chromebook for long; a seat is kept as long as answers may come to it. */
const ages = {
  /** Another network may be kinder to WebSockets. */
  'sayso.line': day,
  'sayso.draft.': 7 * day,
  'sayso.outbox.': 14 * day,
  'sayso.refused.': 14 * day,
  'sayso.ended.': 180 * day,
  'sayso.seat.': 180 * day,
  'sayso.links.': 180 * day,
};

/** Removes what earlier workshops left on this device. Once per load of the page. */
export function sweepDevice(store: DeviceStore = deviceStore): void {
  sweepEnded(store);
  for (const [prefix, age] of Object.entries(ages)) store.sweep(prefix, age);
}
