import type { Role } from '@sayso/shared/room/audience.ts';
import { type DeviceStore, deviceStore } from './device-store.ts';

/** The right to a seat. The token is a secret of this device. */
export interface Pass {
  readonly token: string;
  readonly role: Role;
}

export const passPlace = (code: string, role: Role): string => `sayso.seat.${code}.${role}`;

export function keptPass(code: string, role: Role, store: DeviceStore = deviceStore): Pass | undefined {
  const token = store.read(passPlace(code, role));
  return typeof token === 'string' ? { token, role } : undefined;
}

/** The server does not know the seat any more. */
export function dropPass(code: string, role: Role, store: DeviceStore = deviceStore): void {
  store.remove(passPlace(code, role));
}
