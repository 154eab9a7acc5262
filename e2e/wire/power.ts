import type { Bot } from '../bots/bot.ts';
import type { Ground } from './ground.ts';

/** `lobby` is a participant who was not let in yet; the host is the server itself. */
export type Giver = 'lead' | 'support' | 'participant' | 'lobby' | 'display';
export const givers: readonly Giver[] = ['lead', 'support', 'participant', 'lobby', 'display'];

export interface Power {
  /** Who may give it; nobody but the host when empty. */
  readonly may: readonly Giver[];
  /** A command of the right shape. `by` will give it; what has to be its own is made by it where it may. */
  make(ground: Ground, by: Bot): Promise<object> | object;
  /** What those who may are answered, where a new room has nothing for it yet. */
  readonly tooSoon?: string;
}

export const host: readonly Giver[] = [];
export const lead: readonly Giver[] = ['lead'];
export const team: readonly Giver[] = ['lead', 'support'];
export const inside: readonly Giver[] = ['lead', 'support', 'participant'];
export const participant: readonly Giver[] = ['participant'];

export const isTeam = ({ you }: Bot): boolean => you?.viewer.audience === 'facilitators';
export const isInside = (by: Bot): boolean => isTeam(by) || by.you?.viewer.audience === 'participants';
