import type { Role } from '@sayso/shared/room/audience.ts';
import type { Route } from '../router.ts';
import { heardEarly } from '../session/early-line.ts';
import { seatPart } from './seat-part.ts';

/** So long the page stays empty at most while what comes first is on its way. Milliseconds. */
const patience = 400;

/**
 * Resolves when the first thing that is drawn will be the right one: the program of this seat, its font and its room are
 * asked for all at once, and most times come together. Drawing what stands in for them meanwhile would only take longer.
 */
export async function ahead(route: Route): Promise<void> {
  if (route.screen !== 'seat') return;
  const everything = Promise.all([program(route.role), heardEarly(), font()]);
  // What does not come is said by whoever draws it.
  await Promise.race([everything.catch(() => undefined), new Promise((late) => setTimeout(late, patience))]);
}

async function program(role: Role): Promise<void> {
  await seatPart.fetch();
  const { fetchScreen } = await import('./role-screens.ts');
  await fetchScreen(role);
}

/** A picture is drawn with the letters that are there; those that come later have all of it set anew. */
async function font(): Promise<void> {
  await document.fonts.load(getComputedStyle(document.body).font).catch(() => undefined);
}
