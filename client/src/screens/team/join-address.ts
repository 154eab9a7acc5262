import type { RoomCode } from '@sayso/shared/room/ids.ts';
import { seatPath } from '../../router.ts';

/** `1234 5678`, the way people read and type it. */
export const spacedCode = (code: RoomCode): string => `${code.slice(0, 4)} ${code.slice(4)}`;

/** The address behind the QR code: goes straight into the workshop. */
export const joinAddress = (code: RoomCode): string =>
  new URL(seatPath(code, 'participant'), location.origin).href;

/** What people type to get to the field for the code. */
export const typedAddress = (): string => location.host;

/** Only this very machine can open the address it has: phones cannot. */
export const isOnlyForThisMachine = (): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);
