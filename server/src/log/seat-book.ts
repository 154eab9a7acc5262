/** Who may sit where: the hashes of seat tokens and of link keys. Rules SB1… are in event-log.spec.md. */

export type SeatRole = 'lead' | 'support' | 'participant' | 'display';
export type KeyRole = Exclude<SeatRole, 'participant'>;

export interface Seat {
  /** the room */
  readonly code: string;
  readonly seat: string;
  readonly role: SeatRole;
  /** SHA-256 of the token, never the token */
  readonly tokenHash: string;
}

/** A facilitator or display link. */
export interface RoomKey {
  readonly code: string;
  readonly role: KeyRole;
  /** SHA-256 of the key, never the key */
  readonly keyHash: string;
}

/** Any call rejects with LogUnavailable when the store fails. Deleting a room in the event log forgets all of it here. */
export interface SeatBook {
  /** Saving a seat again replaces its role and token. A token hash that another seat holds is refused: 'token-taken'. */
  saveSeat(seat: Seat): Promise<'saved' | 'no-room' | 'token-taken'>;
  findSeat(tokenHash: string): Promise<Seat | undefined>;
  /** In the order of their ids, which says nothing about who came first. */
  seatsOf(code: string): Promise<Seat[]>;
  forgetSeat(code: string, seat: string): Promise<void>;

  saveKey(key: RoomKey): Promise<'saved' | 'no-room'>;
  findKey(code: string, keyHash: string): Promise<RoomKey | undefined>;
  /** Makes a link worthless. */
  forgetKey(code: string, keyHash: string): Promise<void>;
}
