import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EventLog, StoredEvent } from './event-log.ts';
import { event, type OpenedLog, record, room } from './testing/opened-log.ts';

/** The part of the event log's contract that is about what it forgets. */
export function describeErasing(name: string, open: () => Promise<OpenedLog>): void {
  describe(`${name} as a log that forgets`, () => {
    let opened: OpenedLog;
    let log: EventLog;
    beforeEach(async () => {
      opened = await open();
      log = opened.log;
      await log.createRoom(room('R'));
    });
    afterEach(() => opened.close());
    const seqs = async (code = 'R') => (await log.read(code, 0)).map(({ seq }) => seq);

    it('[LG10] keeps the newest snapshot', async () => {
      expect(await log.latestSnapshot('R')).toBeUndefined();
      await log.append('R', 0, record(1, 'a'));
      await log.append('R', 1, record(2, 'b'));
      await log.saveSnapshot('R', 2, 'two');
      await log.saveSnapshot('R', 1, 'one');
      expect(await log.latestSnapshot('R')).toEqual({ seq: 2, body: 'two' });
      await log.saveSnapshot('R', 2, 'two again');
      expect(await log.latestSnapshot('R')).toEqual({ seq: 2, body: 'two again' });
    });

    it('[LG10] takes no snapshot ahead of its log, and none of a room that is gone', async () => {
      await log.append('R', 0, record(1, 'a'));
      await expect(log.saveSnapshot('R', 2, 'two')).rejects.toThrow(RangeError);
      await log.saveSnapshot('X', 0, 'zero');
      expect(await log.latestSnapshot('R')).toBeUndefined();
      expect(await log.latestSnapshot('X')).toBeUndefined();
    });

    it('[LG11] rewrites every event of a subject and leaves the others', async () => {
      await log.createRoom(room('S', { secrets: Uint8Array.of(1) }));
      await log.append('S', 0, record(1, 'a', event('n1', 'other room')));
      await log.append('R', 0, record(2, 'a', event('n1', 'secret'), event('n2', 'stays')));
      await log.append('R', 2, record(3, 'b', event('n1', 'secret too')));
      await log.saveSnapshot('R', 3, 'secret');
      await log.saveSnapshot('S', 1, 'stays');
      const scrub = ({ type, subject }: StoredEvent) => ({ type, subject, body: null });
      expect(await log.rewrite('R', ['n1'], scrub)).toBe(2);
      expect(await log.read('R', 0)).toEqual([
        record(2, 'a', event('n1', null), event('n2', 'stays')),
        record(3, 'b', event('n1', null)),
      ]);
      expect(await log.latestSnapshot('R')).toBeUndefined();
      expect(await log.latestSnapshot('S')).toEqual({ seq: 1, body: 'stays' });
      expect(await log.read('S', 0)).toEqual([record(1, 'a', event('n1', 'other room'))]);
      expect(await log.append('R', 3, record(4, 'b'))).toEqual({ duplicate: 3 });
      expect(await log.append('R', 3, record(4, 'c'))).toBe('appended');
      expect(await log.rewrite('R', ['n9'], scrub)).toBe(0);
      expect(await log.rewrite('X', ['n1'], scrub)).toBe(0);
    });

    it('[LG11] rewrites many subjects at once, in one commit, and says which event each is', async () => {
      const odd = 'n"4\\';
      await log.append('R', 0, record(2, 'a', event('n3', 'three'), event('n1', 'one')));
      await log.append('R', 2, record(3, 'b', event(null, { subject: 'n1' })));
      await log.append('R', 3, record(4, 'c', event('n2', 'two')));
      await log.append('R', 4, record(5, 'd', event(odd, 'odd')));
      await log.append('R', 5, record(6, 'e', event('n1', 'one again')));
      await log.saveSnapshot('R', 6, 'one two');
      const seen: [string | null, number][] = [];
      const before = log.stats().commits;
      const rewritten = await log.rewrite('R', ['n1', 'n2', odd, 'n9'], (given, seq) => {
        seen.push([given.subject, seq]);
        return seq === 6 ? given : { ...given, body: null };
      });
      expect(rewritten).toBe(4);
      expect(log.stats().commits - before).toBe(1);
      expect(seen).toEqual([
        ['n1', 2],
        ['n2', 4],
        [odd, 5],
        ['n1', 6],
      ]);
      expect(await log.read('R', 0)).toEqual([
        record(2, 'a', event('n3', 'three'), event('n1', null)),
        record(3, 'b', event(null, { subject: 'n1' })),
        record(4, 'c', event('n2', null)),
        record(5, 'd', event(odd, null)),
        record(6, 'e', event('n1', 'one again')),
      ]);
      expect(await log.latestSnapshot('R')).toBeUndefined();
      expect(await log.rewrite('R', [], (given) => ({ ...given, body: 'nothing' }))).toBe(0);
    });

    it('[LG11] rewrites all or nothing', async () => {
      await log.append('R', 0, record(2, 'a', event('m', 1), event('n', 2)));
      const scrub = (given: StoredEvent) => {
        if (given.body === 2) throw new SyntaxError('no');
        return { ...given, body: null };
      };
      await expect(log.rewrite('R', ['m', 'n'], scrub)).rejects.toThrow(SyntaxError);
      await expect(log.rewrite('R', ['n'], (given) => ({ ...given, body: undefined }))).rejects.toThrow(
        TypeError,
      );
      expect(await log.read('R', 0)).toEqual([record(2, 'a', event('m', 1), event('n', 2))]);
    });

    it('[LG12] destroys the room key, and the snapshot that may hold what it opened', async () => {
      await log.createRoom(room('K', { secrets: Uint8Array.of(9) }));
      await log.append('K', 0, record(1, 'a', event('n', 'short')));
      await log.rewrite('K', ['n'], (given) => ({ ...given, body: 'longer than before' }));
      expect(await log.read('K', 0)).toEqual([record(1, 'a', event('n', 'longer than before'))]);
      await log.saveSnapshot('K', 1, 'one');
      expect((await log.findRoom('K'))?.secrets).toEqual(Uint8Array.of(9));
      await log.destroySecrets('K');
      await log.destroySecrets('X');
      expect(await log.findRoom('K')).toEqual(room('K'));
      expect(await seqs('K')).toEqual([1]);
      expect(await log.latestSnapshot('K')).toBeUndefined();
    });

    it('[LG12] keeps the first closing time', async () => {
      await log.closeRoom('R', 10);
      await log.closeRoom('R', 20);
      await log.closeRoom('X', 20);
      expect((await log.findRoom('R'))?.closedAt).toBe(10);
      expect(await log.createRoom(room('R'))).toBe('code-taken');
    });

    it('[LG13] deletes a room so that nothing of it comes back', async () => {
      await log.append('R', 0, record(1, 'a'));
      await log.saveSnapshot('R', 1, 'one');
      await log.deleteRoom('R');
      await log.deleteRoom('X');
      expect(await log.findRoom('R')).toBeUndefined();
      expect(await log.append('R', 1, record(2, 'b'))).toBe('no-room');
      expect(await log.createRoom(room('R'))).toBe('created');
      expect(await seqs()).toEqual([]);
      expect(await log.latestSnapshot('R')).toBeUndefined();
      expect(await log.findCommand('R', 'a')).toBeUndefined();
      expect(await log.append('R', 0, record(1, 'a'))).toBe('appended');
    });
  });
}
