import type { Role } from '@sayso/shared/room/audience.ts';
import { later } from '../ui/later.tsx';
import { Opening } from './opening.tsx';

/** Each in a file of its own. Fetching one ahead lets it arrive while the seat is being taken. */
export const roleScreens: Record<Role, ReturnType<typeof later<object>>> = {
  participant: later(async () => (await import('./participant/participant.tsx')).ParticipantScreen, Opening),
  lead: later(async () => (await import('./lead/lead.tsx')).LeadScreen, Opening),
  support: later(async () => (await import('./support/support.tsx')).SupportScreen, Opening),
  display: later(async () => (await import('./display/display.tsx')).DisplayScreen, Opening),
};
