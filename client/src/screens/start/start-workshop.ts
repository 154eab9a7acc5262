import type { IdentityMode } from '@sayso/shared/features/workshop/identity-modes.ts';
import { RoomCode } from '@sayso/shared/room/ids.ts';
import * as z from 'zod/mini';
import { type Called, callServer } from '../../session/server-calls.ts';

/** What the server hands out once. The links are paths of this site; all but `join` carry a key behind their #. */
const Started = z.object({
  code: RoomCode,
  links: z.object({ lead: z.string(), support: z.string(), display: z.string(), join: z.string() }),
});
export type Started = z.infer<typeof Started>;

export interface StartOptions {
  readonly title: string;
  readonly mode: IdentityMode;
  readonly asksBefore: boolean;
}

export const startWorkshop = (options: StartOptions): Promise<Called<Started>> =>
  callServer('workshops', options, Started);

/** The links outlive a reload of this page, and a way back to it, but no other tab. */
const Kept = z.object({ started: Started, title: z.string() });
export type Made = z.infer<typeof Kept>;

export const keepMade = (made: Made): void => history.replaceState(made, '');
export const keptMade = (): Made | undefined => Kept.safeParse(history.state).data;
