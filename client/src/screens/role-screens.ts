import type { Role } from '@sayso/shared/room/audience.ts';
import { later } from '../ui/later.tsx';
import { Opening } from './opening.tsx';

/** Each in a file of its own. */
export const roleScreens: Record<Role, ReturnType<typeof later<object>>> = {
  participant: later(async () => (await import('./participant/participant.tsx')).ParticipantScreen, Opening),
  lead: later(async () => (await import('./lead/lead.tsx')).LeadScreen, Opening),
  support: later(async () => (await import('./support/support.tsx')).SupportScreen, Opening),
  display: later(async () => (await import('./display/display.tsx')).DisplayScreen, Opening),
};

/** Most steps of most workshops are a board: its picture comes together with the screen. */
const along: Partial<Record<Role, () => Promise<void>>> = {
  lead: async () => (await import('../features/board/canvas-part.ts')).canvasPart.fetch(),
  display: async () => (await import('../features/board/picture-part.ts')).picturePart.fetch(),
};

/** Resolves when all that this role will most likely need is there, or did not come. */
export async function fetchScreen(role: Role): Promise<void> {
  await Promise.all([roleScreens[role].fetch(), along[role]?.().catch(() => undefined)]);
}
