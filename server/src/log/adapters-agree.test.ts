import * as fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import type { EventLog } from './event-log.ts';
import { IN_MEMORY, openStore, type Store } from './open-store.ts';
import type { SeatBook } from './seat-book.ts';
import { event, record, room } from './testing/opened-log.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

/** Anything the two stores can be asked; the answer is compared. */
type Ask = (log: EventLog, seats: SeatBook, head: number) => Promise<unknown>;

const code = fc.constantFrom('A', 'B');
const subject = fc.constantFrom('n1', 'n2', null);
const hash = fc.constantFrom('h1', 'h2', 'h3');
const key = fc.nat({ max: 40 }).map((n) => `k${n}`);
/** mostly the seq at which the room stands */
const off = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 1) },
);
const events = fc.array(
  fc.tuple(subject, fc.jsonValue()).map(([about, body]) => event(about, body)),
  { minLength: 1, maxLength: 3 },
);

const KINDS: Record<string, { weight: number; arbitrary: fc.Arbitrary<{ code: string; ask: Ask }> }> = {
  append: {
    weight: 12,
    arbitrary: fc.record({ code, key, off, events }).map((a) => ({
      code: a.code,
      ask: (log, _seats, head) => {
        const after = Math.max(0, head + a.off);
        return log.append(a.code, after, record(after + a.events.length, a.key, ...a.events));
      },
    })),
  },
  snapshot: {
    weight: 2,
    arbitrary: fc.record({ code, off, body: fc.string() }).map((a) => ({
      code: a.code,
      ask: (log, _seats, head) =>
        log.saveSnapshot(a.code, Math.max(0, head + a.off), a.body).catch((error) => error.name),
    })),
  },
  rewrite: {
    weight: 1,
    arbitrary: fc.record({ code, about: fc.subarray(['n1', 'n2']) }).map((a) => ({
      code: a.code,
      ask: (log) => log.rewrite(a.code, a.about, (given) => ({ ...given, body: null })),
    })),
  },
  room: {
    weight: 2,
    arbitrary: fc.record({ code, secrets: fc.option(fc.uint8Array()) }).map((a) => ({
      code: a.code,
      ask: (log) => log.createRoom(room(a.code, { secrets: a.secrets })),
    })),
  },
  end: {
    weight: 1,
    arbitrary: fc.record({ code, how: fc.constantFrom('secrets', 'close', 'delete') }).map((a) => ({
      code: a.code,
      ask: (log) => {
        if (a.how === 'secrets') return log.destroySecrets(a.code);
        return a.how === 'close' ? log.closeRoom(a.code, 5) : log.deleteRoom(a.code);
      },
    })),
  },
  seat: {
    weight: 3,
    arbitrary: fc.record({ code, seat: subject, hash, forget: fc.boolean() }).map((a) => ({
      code: a.code,
      ask: (_log, seats) => {
        const seat = a.seat ?? 'n3';
        if (a.forget) return seats.forgetSeat(a.code, seat);
        return seats.saveSeat({ code: a.code, seat, role: 'participant', tokenHash: a.hash });
      },
    })),
  },
};

async function contents({ log, seats }: Store): Promise<unknown> {
  const { records, events: eventCount } = log.stats();
  return {
    rooms: await log.listRooms(),
    logs: await Promise.all(['A', 'B'].map((name) => log.read(name, 0))),
    snapshots: await Promise.all(['A', 'B'].map((name) => log.latestSnapshot(name))),
    seats: await Promise.all(['A', 'B'].map((name) => seats.seatsOf(name))),
    tokens: await Promise.all(['h1', 'h2', 'h3'].map((token) => seats.findSeat(token))),
    stored: { records, eventCount },
  };
}

it('[LG16] memory and SQLite answer alike, one call after another or all in one instant', async () => {
  const folder = temporaryFolder(onTestFinished);
  let runs = 0;
  const instants = fc.array(fc.array(fc.oneof(...Object.values(KINDS)), { maxLength: 12 }), { maxLength: 5 });
  const agree = fc.asyncProperty(instants, async (asked) => {
    const memory = await openStore(IN_MEMORY);
    const sqlite = await openStore(`${folder}/${runs++}`);
    for (const both of [memory, sqlite]) await both.log.createRoom(room('A'));
    for (const instant of asked) {
      const answers: unknown[] = [];
      const again: (() => Promise<unknown>)[] = [];
      for (const { code: name, ask } of instant) {
        const head = (await memory.log.read(name, 0)).at(-1)?.seq ?? 0;
        answers.push(await ask(memory.log, memory.seats, head));
        again.push(() => ask(sqlite.log, sqlite.seats, head));
      }
      expect(await Promise.all(again.map((ask) => ask()))).toEqual(answers);
      expect(await contents(sqlite)).toEqual(await contents(memory));
    }
    await sqlite.log.close();
  });
  await fc.assert(agree, { numRuns: 60 });
});
