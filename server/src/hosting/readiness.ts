import type { EventLog } from '../log/event-log.ts';
import type { SeatBook } from '../log/seat-book.ts';

/** No room has this code: codes never begin with 0. It is closed from the start, so nobody gets in. */
const probe = '00000000';
/** Anybody may ask, so the answer is kept for a while: asking must not wear out the disk. */
const keptFor = 5000;

/** Answers whether the log takes a write right now: resolves when it did, rejects with LogUnavailable when not. */
export function readiness(
  { log, seats }: { log: Pick<EventLog, 'createRoom'>; seats: Pick<SeatBook, 'saveKey'> },
  now: () => number = () => performance.now(),
): () => Promise<void> {
  let asked: { at: number; answer: Promise<void> } | undefined;
  let turn = false;

  async function write(): Promise<void> {
    // Another value each time: SQLite writes nothing where nothing changes. The hash is none, so no key fits.
    turn = !turn;
    const key = { code: probe, role: turn ? 'support' : 'display', keyHash: 'ready' } as const;
    if ((await seats.saveKey(key)) === 'saved') return;
    await log.createRoom({ code: probe, createdAt: Date.now(), secrets: null, closedAt: Date.now() });
    await seats.saveKey(key);
  }

  return () => {
    if (!asked || now() - asked.at >= keptFor) asked = { at: now(), answer: write() };
    return asked.answer;
  };
}
