import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EventLog } from './event-log.ts';
import type { RoomKey, Seat, SeatBook } from './seat-book.ts';
import { room } from './testing/opened-log.ts';

export interface OpenedSeatBook {
  readonly log: EventLog;
  readonly seats: SeatBook;
  /** clears up */
  readonly close: () => Promise<void>;
}

const seat = (id: string, tokenHash: string, code = 'R'): Seat => ({
  code,
  seat: id,
  role: 'participant',
  tokenHash,
});

export function describeSeatBook(name: string, open: () => Promise<OpenedSeatBook>): void {
  describe(`${name} as a seat book`, () => {
    let opened: OpenedSeatBook;
    let seats: SeatBook;
    beforeEach(async () => {
      opened = await open();
      seats = opened.seats;
      await opened.log.createRoom(room('R'));
      await opened.log.createRoom(room('S'));
    });
    afterEach(() => opened.close());

    it('[SB1] finds a seat by the hash of its token', async () => {
      const lead: Seat = { code: 'R', seat: 's1', role: 'lead', tokenHash: 'h1' };
      expect(await seats.saveSeat(lead)).toBe('saved');
      expect(await seats.findSeat('h1')).toEqual(lead);
      expect(await seats.findSeat('h2')).toBeUndefined();
    });

    it('[SB1] gives no seat in a room that is not there', async () => {
      expect(await seats.saveSeat(seat('s1', 'h1', 'X'))).toBe('no-room');
      expect(await seats.saveKey({ code: 'X', role: 'lead', keyHash: 'k' })).toBe('no-room');
      expect(await seats.findSeat('h1')).toBeUndefined();
    });

    it('[SB2] forgets the old token when a seat gets a new one', async () => {
      await seats.saveSeat(seat('s1', 'h1'));
      await seats.saveSeat({ ...seat('s1', 'h2'), role: 'support' });
      expect(await seats.findSeat('h1')).toBeUndefined();
      expect(await seats.seatsOf('R')).toEqual([{ code: 'R', seat: 's1', role: 'support', tokenHash: 'h2' }]);
      expect(await seats.saveSeat(seat('s1', 'h2'))).toBe('saved');
      expect(await seats.findSeat('h2')).toEqual(seat('s1', 'h2'));
    });

    it('[SB3] lets one token open one seat only', async () => {
      const answers = await Promise.all([
        seats.saveSeat(seat('s1', 'h')),
        seats.saveSeat(seat('s2', 'h')),
        seats.saveSeat(seat('s1', 'h', 'S')),
      ]);
      expect(answers).toEqual(['saved', 'token-taken', 'token-taken']);
      expect(await seats.findSeat('h')).toEqual(seat('s1', 'h'));
      expect(await seats.seatsOf('S')).toEqual([]);
    });

    it('[SB4] lists the seats of one room in an order that does not tell who came first', async () => {
      await seats.saveSeat(seat('b', 'h1'));
      await seats.saveSeat(seat('a', 'h2'));
      await seats.saveSeat(seat('a', 'h3', 'S'));
      expect(await seats.seatsOf('R')).toEqual([seat('a', 'h2'), seat('b', 'h1')]);
      expect(await seats.seatsOf('X')).toEqual([]);
    });

    it('[SB5] forgets a seat', async () => {
      await seats.saveSeat(seat('s1', 'h1'));
      await seats.saveSeat(seat('s1', 'h2', 'S'));
      await seats.forgetSeat('R', 's1');
      await seats.forgetSeat('R', 's9');
      await seats.forgetSeat('X', 's1');
      expect(await seats.findSeat('h1')).toBeUndefined();
      expect(await seats.findSeat('h2')).toEqual(seat('s1', 'h2', 'S'));
    });

    it('[SB6] knows a link key in its own room only, and its role', async () => {
      const key: RoomKey = { code: 'R', role: 'display', keyHash: 'k' };
      await seats.saveKey(key);
      await seats.saveKey({ code: 'S', role: 'lead', keyHash: 'k' });
      expect(await seats.findKey('R', 'k')).toEqual(key);
      expect(await seats.findKey('S', 'k')).toEqual({ code: 'S', role: 'lead', keyHash: 'k' });
      expect(await seats.findKey('R', 'j')).toBeUndefined();
      await seats.forgetKey('R', 'k');
      await seats.forgetKey('X', 'k');
      expect(await seats.findKey('R', 'k')).toBeUndefined();
      expect(await seats.findKey('S', 'k')).toBeDefined();
    });

    it('[SB7] forgets all seats and keys of a room that is deleted', async () => {
      await seats.saveSeat(seat('s1', 'h1'));
      await seats.saveSeat(seat('s1', 'h2', 'S'));
      await seats.saveKey({ code: 'R', role: 'lead', keyHash: 'k' });
      await opened.log.deleteRoom('R');
      await opened.log.createRoom(room('R'));
      expect(await seats.findSeat('h1')).toBeUndefined();
      expect(await seats.seatsOf('R')).toEqual([]);
      expect(await seats.findKey('R', 'k')).toBeUndefined();
      expect(await seats.saveSeat(seat('s5', 'h1'))).toBe('saved');
      expect(await seats.findSeat('h2')).toBeDefined();
    });

    it('[SB8] shares nothing with the object it was given', async () => {
      const given = { ...seat('s1', 'h1') };
      const saving = seats.saveSeat(given);
      given.role = 'lead';
      await saving;
      expect(await seats.findSeat('h1')).toEqual(seat('s1', 'h1'));
    });
  });
}
