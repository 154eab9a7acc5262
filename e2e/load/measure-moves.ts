import { cpuSeconds } from './cpu-time.ts';
import type { Report } from './crowd-orders.ts';
import type { CrowdProcess } from './crowd-process.ts';
import { Histogram } from './histogram.ts';

export interface Moves {
  readonly sent: number;
  readonly acknowledged: number;
  readonly delivered: number;
  readonly packets: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Server's processor seconds per 1,000 delivered updates. */
  readonly cpuPerThousand: number;
}

/** Lets `writers` people move notes `perSecond` times a second each, and adds up what the whole crowd received. */
export async function measureMoves(
  crowd: readonly CrowdProcess[],
  pid: number,
  how: { writers: number; perSecond: number; seconds: number; relay: boolean },
): Promise<Moves> {
  const before = cpuSeconds(pid);
  const share = Math.ceil(how.writers / crowd.length);
  const written = await Promise.all(
    crowd.map((part, n) =>
      part.tell({ ...how, order: 'move', writers: Math.max(0, Math.min(share, how.writers - n * share)) }),
    ),
  );
  // The last packets are on their way: they are part of what was delivered.
  await new Promise((arrived) => setTimeout(arrived, 1000));
  const used = cpuSeconds(pid) - before;
  const latency = new Histogram();
  let packets = 0;
  for (const stock of await Promise.all(crowd.map((part) => part.tell({ order: 'take-stock' })))) {
    latency.merge(stock.latency ?? []);
    packets += stock.packets ?? 0;
  }
  const sum = (count: (report: Report) => number | undefined): number =>
    written.reduce((total, report) => total + (count(report) ?? 0), 0);
  return {
    sent: sum(({ sent }) => sent),
    acknowledged: sum(({ acknowledged }) => acknowledged),
    delivered: latency.count,
    packets,
    p50: latency.percentile(0.5),
    p95: latency.percentile(0.95),
    p99: latency.percentile(0.99),
    cpuPerThousand: (used / latency.count) * 1000,
  };
}
