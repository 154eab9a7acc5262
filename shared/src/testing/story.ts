import type { IdentityMode } from '../features/workshop/identity-modes.ts';
import { type Deed, Plan, perform, type Step } from './deeds.ts';
import { openWorkshop, type Workshop, type WorkshopScreen } from './workshop-in-a-box.ts';

/** Plans step by step in `box` and does what was planned. A law that breaks is reported with everything that led to it. */
export function live(box: Workshop, drawn: readonly Step[], act: (deed: Deed) => void): void {
  const plan = new Plan();
  const story: string[] = [];
  try {
    for (const step of drawn) {
      const deed = plan.next(box, step);
      if (!deed) continue;
      story.push(JSON.stringify(deed));
      act(deed);
    }
    act({ do: 'flush' });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${story.join('\n')}\n${why}`, { cause });
  }
}

/** Two rooms in which everything happens alike but one secret. */
export interface Secret {
  /** What both rooms begin with, so that the drawn story is about the secret. */
  opens?(box: Workshop): void;
  /** Deeds that would let the secret out by right are left out of both rooms. */
  keeps?(deed: Deed, box: Workshop): boolean;
  /** What happens in the other room instead; undefined: nothing. */
  otherwise(deed: Deed, box: Workshop): Deed | undefined;
  /** Whether this screen must not notice. */
  outside(screen: WorkshopScreen, box: Workshop): boolean;
}

/** L2. Every byte that is sent to an outside screen is the same in both rooms. Answers how many deeds differed. */
export function isSilent(mode: IdentityMode, drawn: readonly Step[], secret: Secret): number {
  const [one, other] = [openWorkshop(mode), openWorkshop(mode)];
  for (const box of [one, other]) secret.opens?.(box);
  const read = new Map<number, number>();
  let differing = 0;
  live(one, drawn, (deed) => {
    if (secret.keeps?.(deed, one) === false) return;
    const instead = secret.otherwise(deed, one);
    const same = JSON.stringify(instead) === JSON.stringify(deed);
    if (!same) differing += 1;
    // When a tick ends is no secret, so around what differs it ends in both rooms.
    const ticks: readonly Deed[] = same ? [] : [{ do: 'flush' }];
    for (const done of [...ticks, deed, ...ticks]) perform(one, done);
    for (const done of [...ticks, ...(instead ? [instead] : []), ...ticks]) perform(other, done);
    for (const [at, screen] of one.screens.entries()) {
      const from = read.get(at) ?? 0;
      read.set(at, screen.sent.length);
      if (!secret.outside(screen, one)) continue;
      const frames = screen.sent.slice(from);
      const framesThere = other.screens[at]?.sent.slice(from) ?? [];
      const first = frames.findIndex((frame, place) => frame !== framesThere[place]);
      const place = first < 0 ? frames.length : first;
      if (frames[place] !== framesThere[place]) {
        const heard = `${frames[place] ?? 'nothing'}\n  ${framesThere[place] ?? 'nothing'}`;
        throw new Error(`L2: ${screen.seat} can tell the rooms apart:\n  ${heard}`);
      }
    }
  });
  return differing;
}
