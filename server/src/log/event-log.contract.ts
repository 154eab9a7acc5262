import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeErasing } from './event-erasing.contract.ts';
import { type EventLog, LogUnavailable } from './event-log.ts';
import { event, type OpenedLog, record, room } from './testing/opened-log.ts';

export function describeEventLog(name: string, open: () => Promise<OpenedLog>): void {
  describeErasing(name, open);
  describe(`${name} as an event log`, () => {
    let opened: OpenedLog;
    let log: EventLog;
    beforeEach(async () => {
      opened = await open();
      log = opened.log;
      await log.createRoom(room('R'));
    });
    afterEach(() => opened.close());
    const seqs = async (code = 'R', after = 0) => (await log.read(code, after)).map(({ seq }) => seq);

    it('[LG1] gives a code to one room only', async () => {
      const both = await Promise.all([
        log.createRoom(room('N', { createdAt: 1 })),
        log.createRoom(room('N')),
      ]);
      expect(both).toEqual(['created', 'code-taken']);
      expect((await log.findRoom('N'))?.createdAt).toBe(1);
      expect((await log.listRooms()).map(({ code }) => code)).toEqual(['N', 'R']);
      expect(await log.findRoom('X')).toBeUndefined();
    });

    it('[LG2] keeps the room key as it was given', async () => {
      const secrets = Uint8Array.of(0, 7, 255);
      const created = log.createRoom(room('K', { secrets, closedAt: 5 }));
      secrets.fill(1);
      await created;
      const kept = room('K', { secrets: Uint8Array.of(0, 7, 255), closedAt: 5 });
      expect(await log.findRoom('K')).toEqual(kept);
      (await log.findRoom('K'))?.secrets?.fill(1);
      expect((await log.listRooms())[0]).toEqual(kept);
    });

    it('[LG3] appends only after the seq at which the room stands', async () => {
      expect(await log.append('R', 0, record(1, 'a'))).toBe('appended');
      expect(await log.append('R', 0, record(1, 'b'))).toEqual({ conflict: 1 });
      expect(await log.append('R', 2, record(3, 'b'))).toEqual({ conflict: 1 });
      expect(await log.append('X', 0, record(1, 'b'))).toBe('no-room');
      expect(await log.read('R', 0)).toEqual([record(1, 'a')]);
    });

    it('[LG4] keeps a record whole and its events in order', async () => {
      const first = record(3, 'a', event('z', 1), event('a', 2), event('z', 3));
      const second = record(5, 'b', event(null, 'x'), event('a', null));
      await log.append('R', 0, first);
      await log.append('R', 3, second);
      expect(await log.read('R', 0)).toEqual([first, second]);
    });

    it('[LG4] refuses a record whose seq does not fit its events', async () => {
      await expect(log.append('R', 0, record(2, 'a'))).rejects.toThrow(RangeError);
      await expect(log.append('R', 0, { ...record(0, 'a'), events: [] })).rejects.toThrow(RangeError);
      await expect(log.append('R', -1, record(0, 'a'))).rejects.toThrow(RangeError);
      expect(await seqs()).toEqual([]);
    });

    it('[LG5] answers a command that it has with the seq of its record', async () => {
      await log.append('R', 0, record(2, 'a', event(null, 1), event(null, 2)));
      await log.append('R', 2, record(3, 'b'));
      expect(await log.append('R', 3, record(4, 'a'))).toEqual({ duplicate: 2 });
      expect(await log.append('R', 0, record(1, 'a'))).toEqual({ duplicate: 2 });
      expect(await log.findCommand('R', 'b')).toBe(3);
      expect(await log.findCommand('R', 'c')).toBeUndefined();
      expect(await seqs()).toEqual([2, 3]);
    });

    it('[LG5] knows a command of the same instant', async () => {
      const twice = await Promise.all([
        log.append('R', 0, record(1, 'a')),
        log.append('R', 1, record(2, 'a')),
      ]);
      expect(twice).toEqual(['appended', { duplicate: 1 }]);
      expect(await seqs()).toEqual([1]);
    });

    it('[LG5] keeps the commands of two rooms apart', async () => {
      await log.createRoom(room('S'));
      await log.append('R', 0, record(1, 'a'));
      expect(await log.append('S', 0, record(1, 'a'))).toBe('appended');
      expect(await log.findCommand('X', 'a')).toBeUndefined();
    });

    it('[LG6] takes appends that nobody awaits, in order', async () => {
      const outcomes = await Promise.all(
        [1, 2, 3].map((seq) => log.append('R', seq - 1, record(seq, `k${seq}`))),
      );
      expect(outcomes).toEqual(['appended', 'appended', 'appended']);
      expect(await seqs()).toEqual([1, 2, 3]);
    });

    it('[LG6] stores nothing that depends on an append that failed', async () => {
      const outcomes = await Promise.all([
        log.append('R', 0, record(1, 'a')),
        log.append('R', 0, record(1, 'b')),
        log.append('R', 2, record(3, 'c')),
      ]);
      expect(outcomes).toEqual(['appended', { conflict: 1 }, { conflict: 1 }]);
    });

    it('[LG7] counts what it stored, once', async () => {
      const before = log.stats();
      await log.append('R', 0, record(2, 'a', event(null, 1), event(null, 2)));
      await log.append('R', 2, record(3, 'a'));
      await log.append('R', 9, record(10, 'b'));
      const after = log.stats();
      expect(after.records - before.records).toBe(1);
      expect(after.events - before.events).toBe(2);
      expect(after.commits).toBeGreaterThan(before.commits);
    });

    it('[LG8] reads what came after a seq, whole records only', async () => {
      await log.append('R', 0, record(1, 'a'));
      await log.append('R', 1, record(3, 'b', event(null, 1), event(null, 2)));
      await log.append('R', 3, record(4, 'c'));
      expect(await seqs('R', 1)).toEqual([3, 4]);
      expect(await seqs('R', 2)).toEqual([3, 4]);
      expect(await seqs('R', 3)).toEqual([4]);
      expect(await seqs('R', 4)).toEqual([]);
      expect(await seqs('X')).toEqual([]);
    });

    it('[LG9] gives any JSON body back as it was', async () => {
      const bodies = [
        null,
        0,
        -1.5,
        '',
        'null',
        '[1,2]',
        '\u0000 \ud83d\ude00 \ud800',
        [],
        {},
        { b: 1, a: [{}] },
      ];
      await log.append('R', 0, record(bodies.length, 'a', ...bodies.map((body) => event("o'; --", body))));
      const [read] = await log.read('R', 0);
      expect(read?.events.map(({ body }) => body)).toEqual(bodies);
      expect(JSON.stringify(read?.events.at(-1)?.body)).toBe('{"b":1,"a":[{}]}');
      expect(read?.events[0]?.subject).toBe("o'; --");
    });

    it('[LG9] keeps __proto__ as a plain key that changes nothing else', async () => {
      const body: unknown = JSON.parse('{"__proto__":{"polluted":1}}');
      await log.append('R', 0, record(1, 'a', event(null, body)));
      const [read] = await log.read('R', 0);
      expect(JSON.stringify(read?.events[0]?.body)).toBe('{"__proto__":{"polluted":1}}');
      expect(read?.events[0]?.body).not.toHaveProperty('polluted');
      expect({}).not.toHaveProperty('polluted');
    });

    it('[LG9] shares nothing with the objects it was given or gave out', async () => {
      const body = { text: 'first' };
      const appended = log.append('R', 0, record(1, 'a', event(null, body)));
      body.text = 'changed';
      await appended;
      const [given] = await log.read('R', 0);
      if (given) Object.assign(given.events[0] ?? {}, { body: 'changed' });
      expect((await log.read('R', 0))[0]?.events[0]?.body).toEqual({ text: 'first' });
    });

    it('[LG9] refuses a body that is no JSON value', async () => {
      await expect(log.append('R', 0, record(1, 'a', event(null, undefined)))).rejects.toThrow(TypeError);
      expect(await seqs()).toEqual([]);
    });

    it('[LG14] does things in the order in which they were asked for', async () => {
      const answers = await Promise.all([
        log.append('R', 0, record(1, 'a', event('n', 'secret'))),
        log.saveSnapshot('R', 1, 'secret'),
        log.rewrite('R', ['n'], (given) => ({ ...given, body: null })),
        log.append('R', 1, record(2, 'b')),
        log.deleteRoom('R'),
        log.append('R', 2, record(3, 'c')),
        log.createRoom(room('R')),
        log.append('R', 0, record(1, 'd')),
      ]);
      expect(answers).toEqual([
        'appended',
        undefined,
        1,
        'appended',
        undefined,
        'no-room',
        'created',
        'appended',
      ]);
      expect(await seqs()).toEqual([1]);
    });

    it('[LG15] stores what waits before it closes, and then says that it is closed', async () => {
      const appended = log.append('R', 0, record(1, 'a'));
      await log.close();
      await log.close();
      expect(await appended).toBe('appended');
      await expect(log.append('R', 1, record(2, 'b'))).rejects.toThrow(LogUnavailable);
      await expect(log.read('R', 0)).rejects.toThrow(LogUnavailable);
      await expect(log.deleteRoom('R')).rejects.toThrow(LogUnavailable);
    });
  });
}
