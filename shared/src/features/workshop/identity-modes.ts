import { isFacilitator, type Role } from '../../room/audience.ts';
import type { Signature } from '../../room/signature.ts';

/** From the weakest promise to the strongest. */
export const identityModes = ['names', 'findable', 'aliases', 'nobody'] as const;
export type IdentityMode = (typeof identityModes)[number];

/** What people can choose. A name that is kept without being shown is not offered before it can be looked up by its rules. */
export const offeredModes: readonly Exclude<IdentityMode, 'findable'>[] = ['names', 'aliases', 'nobody'];

/** What may stand beside a contribution for a group of readers. */
type Seen = 'nothing' | 'alias' | 'name';

export interface PromiseOfMode {
  /** Printed word for word wherever participants type. */
  readonly sentence: string;
  readonly peersSee: Seen;
  readonly teamSees: Seen;
  /** What becomes of a name: never asked, kept on the server and shown to nobody, or shown. */
  readonly names: 'none' | 'kept' | 'shown';
  /** A promise may only be exchanged for one of greater strength. */
  readonly strength: number;
}

export const promises: Readonly<Record<IdentityMode, PromiseOfMode>> = {
  nobody: {
    sentence: 'No one can find out who wrote what. Not even us.',
    peersSee: 'nothing',
    teamSees: 'nothing',
    names: 'none',
    strength: 4,
  },
  aliases: {
    sentence: "Other people can't see who wrote it. The team sees your nickname.",
    peersSee: 'nothing',
    teamSees: 'alias',
    names: 'none',
    strength: 3,
  },
  findable: {
    sentence: "The team can look up your name only if they are worried about someone's safety.",
    peersSee: 'nothing',
    teamSees: 'alias',
    names: 'kept',
    strength: 2,
  },
  names: {
    sentence: 'Everyone can see your name.',
    peersSee: 'name',
    teamSees: 'name',
    names: 'shown',
    strength: 1,
  },
};

export const isStronger = (mode: IdentityMode, than: IdentityMode): boolean =>
  promises[mode].strength > promises[than].strength;

/** What stands beside a contribution from this seat. The team always signs as the team. */
export function signatureOf(
  mode: IdentityMode,
  { role, alias, name }: { readonly role: Role; readonly alias: string; readonly name: string | null },
): Signature {
  if (isFacilitator(role)) return { team: alias, peers: 'The team', staff: true };
  const { peersSee, teamSees } = promises[mode];
  const known = { nothing: null, alias, name };
  const team = known[teamSees];
  const peers = known[peersSee];
  return { ...(team === null ? {} : { team }), ...(peers === null ? {} : { peers }) };
}
