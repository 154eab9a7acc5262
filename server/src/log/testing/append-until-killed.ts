import { openStore } from '../open-store.ts';

/** A process of its own for sqlite-crash.test.ts: appends records of two events and prints every acknowledged seq. */
const IN_FLIGHT = 8;
const { log } = await openStore(process.argv[2] ?? '');
await log.createRoom({ code: 'R', createdAt: 0, secrets: null, closedAt: null });
let head = (await log.read('R', 0)).at(-1)?.seq ?? 0;

async function append(afterSeq: number): Promise<void> {
  const seq = afterSeq + 2;
  const events = [seq - 1, seq].map((body) => ({ type: 'a.Happened', subject: null, body }));
  const outcome = await log.append('R', afterSeq, { seq, at: 0, commandKey: `k${seq}`, events });
  if (outcome === 'appended') process.stdout.write(`${seq}\n`);
}

for (;;) {
  await Promise.all(Array.from({ length: IN_FLIGHT }, (_, index) => append(head + 2 * index)));
  head += 2 * IN_FLIGHT;
}
