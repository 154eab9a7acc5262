import { type Role, roles } from '@sayso/shared/room/audience.ts';
import type { RoomCode } from '@sayso/shared/room/ids.ts';
import * as z from 'zod/mini';
import { deviceStore } from './device-store.ts';
import { keptPass, type Pass, passPlace } from './kept-pass.ts';
import { type Called, callServer } from './server-calls.ts';
import { t } from './session.messages.ts';

const PassAnswer = z.object({ token: z.string(), role: z.enum(roles) });

/** Calls back when another tab has given the seat up. Answers a function that stops listening. */
export function onPassGone(code: RoomCode, role: Role, gone: () => void): () => void {
  const listen = ({ key, newValue }: StorageEvent): void => {
    if (key === passPlace(code, role) && newValue === null) gone();
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
  const asked = passPlace(code, role);
  const asking = underWay.get(asked) ?? takePass(code, key).finally(() => underWay.delete(asked));
  underWay.set(asked, asking);
  return asking;
}

async function takePass(code: RoomCode, key: string | undefined): Promise<Called<Pass>> {
  const called = await callServer('seats', { code, ...(key === undefined ? {} : { key }) }, PassAnswer);
  if (called.ok) deviceStore.write(passPlace(code, called.value.role), called.value.token);
  return called;
}
