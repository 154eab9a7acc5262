import type { Role } from '@sayso/shared/room/audience.ts';
import type { RoomCode } from '@sayso/shared/room/ids.ts';
import { type DeviceStore, deviceStore, tabStore } from './device-store.ts';
import { dropPass } from './kept-pass.ts';

/** What is kept for one seat: its key follows. */
const kinds = ['sayso.draft.', 'sayso.outbox.', 'sayso.refused.'];

/** Names a seat on this device. The mark tells two seats of a room apart, and too little to make a token of. */
export function seatKeyOf(code: RoomCode, role: Role, token: string): string {
  let mark = 0x811c9dc5;
  for (let at = 0; at < token.length; at += 1) mark = Math.imul(mark ^ token.charCodeAt(at), 0x01000193);
  return `${code}.${role}.${(mark >>> 0).toString(36)}`;
}

/** Who sat here before had another seat: their work is never sent, and never shown, as this one's. */
export function sweepOtherSeats(
  code: RoomCode,
  role: Role,
  seatKey: string,
  store: DeviceStore = deviceStore,
): void {
  for (const kind of kinds) {
    for (const key of store.keys(`${kind}${code}.${role}.`)) {
      if (!key.startsWith(`${kind}${seatKey}.`)) store.remove(key);
    }
  }
}

/** What a tab keeps for one seat until it is closed: its key follows. */
export const boardPlace = 'sayso.board-place.';

/** The person has left: nothing of their seat stays in this tab either. */
export function forgetOnTab(code: RoomCode, role: Role, tab: DeviceStore = tabStore): void {
  for (const key of tab.keys(`${boardPlace}${code}.${role}.`)) tab.remove(key);
}

/** The person leaves for good: nothing of their seat stays. The links to hand on are the lead's. */
export function forgetSeat(code: RoomCode, role: Role, store: DeviceStore = deviceStore): void {
  dropPass(code, role, store);
  for (const kind of kinds) for (const key of store.keys(`${kind}${code}.${role}.`)) store.remove(key);
  if (role === 'lead') store.remove(`sayso.links.${code}`);
}

/** Something typed in this seat has not reached the server. */
export const hasUnsent = (seatKey: string, store: DeviceStore = deviceStore): boolean =>
  kinds.some((kind) => store.keys(`${kind}${seatKey}.`).length > 0);

const endedPlace = 'sayso.ended.';

/** The workshop is over. Its texts stay until the page is opened next: somebody may still want to copy one. */
export function markEnded(code: RoomCode, store: DeviceStore = deviceStore): void {
  store.write(`${endedPlace}${code}`, true);
}

/** Removes texts and links of workshops that are over; the seat stays, for reading. */
export function sweepEnded(store: DeviceStore = deviceStore): void {
  for (const ended of store.keys(endedPlace)) {
    const code = ended.slice(endedPlace.length);
    for (const kind of [...kinds.filter((each) => each !== 'sayso.refused.'), 'sayso.links.'])
      for (const key of store.keys(`${kind}${code}`)) store.remove(key);
  }
}
