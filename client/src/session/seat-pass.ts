import { type Role, roles } from '@sayso/shared/room/audience.ts';
import type { RoomCode } from '@sayso/shared/room/ids.ts';
import * as z from 'zod/mini';
import { type DeviceStore, deviceStore } from './device-store.ts';
import { type Called, callServer } from './server-calls.ts';
import { t } from './session.messages.ts';

/** The right to a seat. The token is a secret of this device. */
export interface Pass {
  readonly token: string;
  readonly role: Role;
}

const PassAnswer = z.object({ token: z.string(), role: z.enum(roles) });

const place = (code: RoomCode, role: Role): string => `sayso.seat.${code}.${role}`;

export function keptPass(code: RoomCode, role: Role, store: DeviceStore = deviceStore): Pass | undefined {
  const token = store.read(place(code, role));
  return typeof token === 'string' ? { token, role } : undefined;
}

/** The server does not know the seat any more. */
export function dropPass(code: RoomCode, role: Role, store: DeviceStore = deviceStore): void {
  store.remove(place(code, role));
}

/** Calls back when another tab has given the seat up. Answers a function that stops listening. */
export function onPassGone(code: RoomCode, role: Role, gone: () => void): () => void {
  const listen = ({ key, newValue }: StorageEvent): void => {
    if (key === place(code, role) && newValue === null) gone();
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}

const underWay = new Map<string, Promise<Called<Pass>>>();

/**
 * The same device gets the same seat again. Otherwise a new one is asked for: with the key of a link, or, for
 * participants, with the code alone. The answer's role is the key's, which need not be the one asked for.
 */
export function passFor(code: RoomCode, role: Role, key: string | undefined): Promise<Called<Pass>> {
  const kept = keptPass(code, role);
  if (kept) return Promise.resolve({ ok: true, value: kept });
  if (role !== 'participant' && key === undefined) {
    return Promise.resolve({ ok: false, code: 'seat.no-link', sentence: t('noLink') });
  }
  // Asked twice at once it is still one seat.
  const asked = place(code, role);
  const asking = underWay.get(asked) ?? takePass(code, key).finally(() => underWay.delete(asked));
  underWay.set(asked, asking);
  return asking;
}

async function takePass(code: RoomCode, key: string | undefined): Promise<Called<Pass>> {
  const called = await callServer('seats', { code, ...(key === undefined ? {} : { key }) }, PassAnswer);
  if (called.ok) deviceStore.write(place(code, called.value.role), called.value.token);
  return called;
}
