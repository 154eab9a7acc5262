import type { Role } from '@sayso/shared/room/audience.ts';
import { useYou } from './use-room.ts';

/** The role of the seat that this screen shows. */
export function useRole(): Role {
  const { role } = useYou().actor;
  if (role === 'host') throw new Error('The host has no screen');
  return role;
}
