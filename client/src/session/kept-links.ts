import type { RoomCode } from '@sayso/shared/room/ids.ts';
import * as z from 'zod/mini';
import { type DeviceStore, deviceStore } from './device-store.ts';

/** Paths of this site with their keys, for the device that started the workshop: its lead opens and hands on these. */
const Links = z.object({ support: z.string(), display: z.string() });
export type KeptLinks = z.infer<typeof Links>;

const place = (code: RoomCode): string => `sayso.links.${code}`;

export function keepLinks(
  code: RoomCode,
  { support, display }: KeptLinks,
  store: DeviceStore = deviceStore,
): void {
  store.write(place(code), { support, display });
}

/** Undefined on every other device. */
export const keptLinks = (code: RoomCode, store: DeviceStore = deviceStore): KeptLinks | undefined =>
  Links.safeParse(store.read(place(code))).data;
