import type { Seat } from '@sayso/shared/features/people/people.model.ts';

/** What the team calls somebody. */
export const nameOf = ({ name, alias }: Pick<Seat, 'name' | 'alias'>): string => name ?? alias;
