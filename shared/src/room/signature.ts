/** The names that may stand beside a contribution. Which are set depends on the room's identity mode. */
export interface Signature {
  /** What facilitators see (an alias or a name). */
  readonly team?: string;
  /** What everybody sees. */
  readonly peers?: string;
  /** Written by a facilitator: everybody may know that. */
  readonly staff?: true;
}

/** What people outside the team may see of who wrote something. Built up, never cut down. */
export const forPeers = ({ peers, staff }: Signature): Signature => ({
  ...(peers === undefined ? {} : { peers }),
  ...(staff ? { staff } : {}),
});

/** Without the person's name or alias. That the team wrote something may always be known. */
export const unsigned = (by: Signature): Signature => (by.staff ? by : {});
