import type { AuthorId, SeatId } from './ids.ts';

/** What a seat was made for. `host` is the server itself: it seats people and opens rooms, nobody connects as it. */
export type Role = 'lead' | 'support' | 'participant' | 'display';
export const roles = ['lead', 'support', 'participant', 'display'] as const satisfies readonly Role[];

/** Everybody in one audience is told exactly the same bytes. `lobby` is participants who are not let in yet. */
export type Audience = 'facilitators' | 'participants' | 'displays' | 'lobby';
export const audiences = [
  'facilitators',
  'participants',
  'displays',
  'lobby',
] as const satisfies readonly Audience[];

/** One seat as seen by the privacy rules: the audience it belongs to, and the author whose own things it may have. */
export interface Viewer {
  readonly seat: SeatId;
  readonly audience: Audience;
  readonly author: AuthorId;
}

export const isFacilitator = (role: Role | 'host'): boolean => role === 'lead' || role === 'support';
