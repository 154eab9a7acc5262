import fc from 'fast-check';
import type { Answer } from '../protocol.ts';
import type { Typed } from '../room/feature.ts';
import type { SeatId } from '../room/ids.ts';
import { Dice } from './dice.ts';
import { makers } from './generators/every-probe.ts';
import type { Proposal, World } from './generators/probe.ts';
import type { Crash } from './room-in-a-box.ts';
import { type Workshop, worldOf } from './workshop-in-a-box.ts';

/** One thing that happens to a room from outside. Can be done again to another room. */
export type Deed =
  | {
      readonly do: 'send';
      readonly seat: SeatId;
      readonly id: string;
      readonly raw: Typed;
      readonly crash?: Crash;
    }
  | { readonly do: 'connect' | 'cut' | 'leave'; readonly screen: number }
  | { readonly do: 'arrive'; readonly name: string }
  | { readonly do: 'wait'; readonly minutes: number }
  | { readonly do: 'flush' | 'restart' | 'snapshot' };
export type Sending = Extract<Deed, { do: 'send' }>;

/** Chance, as fast-check draws and shrinks it; what it means depends on the room it meets. */
export interface Step {
  readonly what: number;
  readonly pick: number;
  readonly seed: number;
}
export const steps = (most: number): fc.Arbitrary<readonly Step[]> =>
  fc.array(fc.record({ what: fc.nat(99), pick: fc.nat(), seed: fc.nat() }), {
    maxLength: most,
    size: 'max',
  });

/** What was planned so far in one run. */
export class Plan {
  readonly sendings: Sending[] = [];
  readonly #made = { count: 0 };

  /** Reads a step as something that makes sense in this room now; undefined when nothing does. */
  next(box: Workshop, { what, pick, seed }: Step): Deed | undefined {
    const dice = new Dice(seed, this.#made);
    const screen = pick % box.screens.length;
    if (what < 67) return this.#sending(box, pick, dice);
    if (what < 70) return { do: 'wait', minutes: 1 + dice.below(5) };
    if (what < 73) return this.sendings[pick % this.sendings.length];
    if (what < 81) return { do: 'flush' };
    if (what < 87) return { do: 'cut', screen };
    if (what < 94) return { do: 'connect', screen };
    if (what < 95) return { do: 'leave', screen };
    if (what < 96) return box.seating.ended(box.state) ? undefined : { do: 'arrive', name: dice.id() };
    if (what < 97) return { do: 'snapshot' };
    if (what < 98) return { do: 'restart' };
    return this.#sending(box, pick, dice, what < 99 ? 'before storing' : 'after storing');
  }

  #sending(box: Workshop, pick: number, dice: Dice, crash?: Crash): Sending | undefined {
    const world = worldOf(box);
    const proposal = proposalFrom(world, pick, dice);
    if (!proposal) return undefined;
    // Now and then somebody tries what only somebody else may do.
    const by = dice.chance(0.1) ? (dice.pick(world.everybody) ?? proposal.by) : proposal.by;
    const sending: Sending = { do: 'send', seat: by.seat, id: dice.id(), raw: proposal.command };
    this.sendings.push(sending);
    return crash ? { ...sending, crash } : sending;
  }
}

/** Not every command makes sense at every moment: the next one that does, in an order that `dice` decides. */
function proposalFrom(world: World, pick: number, dice: Dice): Proposal<Typed> | undefined {
  const stride = 1 + dice.below(makers.length - 1);
  for (let tried = 0; tried < 12; tried += 1) {
    const proposal = makers[(pick + tried * stride) % makers.length]?.[1](world, dice);
    if (proposal) return proposal;
  }
  return undefined;
}

/** Undefined for what has no answer. */
export function perform(box: Workshop, deed: Deed): Answer | undefined {
  switch (deed.do) {
    case 'send':
      return box.send(deed.seat, deed.id, deed.raw, deed.crash);
    case 'arrive':
      box.connect(box.seat(deed.name, 'participant'));
      return undefined;
    case 'wait':
      box.now += deed.minutes * 60_000;
      return undefined;
    case 'flush':
      box.flush();
      return undefined;
    case 'restart':
      box.restart();
      return undefined;
    case 'snapshot':
      box.saveSnapshot();
      return undefined;
    case 'connect':
    case 'cut':
    case 'leave': {
      const screen = box.screens[deed.screen];
      if (!screen) return undefined;
      if (deed.do === 'connect') box.connect(screen);
      else if (deed.do === 'leave') box.leave(screen);
      else screen.hears = false;
      return undefined;
    }
  }
}
