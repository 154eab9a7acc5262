import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { identityModes } from '../features/workshop/identity-modes.ts';
import { type Deed, steps } from './deeds.ts';
import { isSilent, type Secret } from './story.ts';
import type { Workshop, WorkshopScreen } from './workshop-in-a-box.ts';

/** `runs`: more of them for a secret that few of the drawn stories hold. */
export interface Trial extends Secret {
  readonly modes: readonly (typeof identityModes)[number][];
  readonly runs?: number;
}

export const sends = (deed: Deed, type: RegExp, name?: string): boolean =>
  deed.do === 'send' && type.test(deed.raw.type) && (!name || deed.seat === `seat-${name}`);
export const names = (deed: Deed, id: string): boolean => JSON.stringify(deed).includes(`"${id}"`);
export const outsideTeam = ({ seat, author }: WorkshopScreen, { seating, state }: Workshop): boolean =>
  seating.viewer(state, seat, author)?.audience !== 'facilitators';
export const others =
  (...names: readonly string[]) =>
  (screen: WorkshopScreen, box: Workshop): boolean =>
    outsideTeam(screen, box) && !names.some((name) => screen.seat === `seat-${name}`);

/** That the server dies is no secret. */
export const nothingInstead = (deed: Deed): Deed | undefined =>
  deed.do === 'send' && deed.crash ? { do: 'restart' } : undefined;
export const unless =
  (type: RegExp, name?: string) =>
  (deed: Deed): Deed | undefined =>
    sends(deed, type, name) ? nothingInstead(deed) : deed;

/** A test whose rooms hardly ever differ would prove nothing. */
const enough = 3;

/** L2, one test for each secret: two rooms that differ by it alone sound the same to everybody outside. */
export function nobodyCanTell(secrets: Readonly<Record<string, Trial>>): void {
  for (const [name, { modes: wanted, runs = 30, ...secret }] of Object.entries(secrets)) {
    it(`[L2] nobody outside can tell ${name}`, () => {
      let differing = 0;
      const silent = fc.property(fc.constantFrom(...wanted), steps(200), (mode, drawn) => {
        differing += isSilent(mode, drawn, secret);
      });
      // Chance may draw stories that hardly hold the secret. Then more of them are told.
      for (let turn = 0; turn === 0 || (turn < 5 && differing < enough); turn += 1) {
        fc.assert(silent, { numRuns: runs, endOnFailure: true });
      }
      expect(differing, 'the rooms were different').toBeGreaterThanOrEqual(enough);
    });
  }
}
