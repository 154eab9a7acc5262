import type { Role } from '../../room/audience.ts';
import { animals, qualities } from './alias-words.ts';

/** `Blue Otter`: every pair of words once. */
const pairs: readonly string[] = Object.values(qualities)
  .flat()
  .flatMap((quality) => animals.map((animal) => `${quality} ${animal}`));

const staffNames = { lead: 'Lead', support: 'Support' } as const;

/**
 * A nickname that nobody in the room has. Participants get a pair of words by chance, with a number when the pairs are
 * used up; the team is called by its role; displays need no telling apart.
 */
export function freeAlias(role: Role, used: ReadonlySet<string>, random: () => number): string {
  if (role === 'display') return 'Display';
  const names = role === 'participant' ? pairs : [staffNames[role]];
  for (let round = 1; ; round += 1) {
    const free = names
      .map((name) => (round === 1 ? name : `${name} ${round}`))
      .filter((name) => !used.has(name));
    const alias = free[Math.floor(random() * free.length)];
    if (alias !== undefined) return alias;
  }
}
