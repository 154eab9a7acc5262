import { benchRoom } from './bench-room.ts';
import { CrowdProcess } from './crowd-process.ts';
import { Histogram } from './histogram.ts';

export interface Storm {
  readonly joinSeconds: number;
  readonly joinP95: number;
  readonly voteP95: number;
  readonly acknowledged: number;
  /** The lead's screen shows exactly what was voted. */
  readonly right: boolean;
  /** Milliseconds from the last answer's acknowledgement until it did. */
  readonly settledAfter: number;
  readonly packetsPerPhone: number;
}

/** Everybody joins as fast as they can, then everybody votes within five seconds. */
export async function voteStorm(origin: string, voters: number, processes: number): Promise<Storm> {
  const room = await benchRoom(origin);
  const crowd = Array.from({ length: processes }, () => new CrowdProcess());
  const count = voters / processes;
  const joinStarted = performance.now();
  const joined = await Promise.all(
    crowd.map((part) => part.tell({ order: 'join', origin, code: room.code, count })),
  );
  const joinSeconds = (performance.now() - joinStarted) / 1000;
  const votes = await Promise.all(
    crowd.map((part) =>
      part.tell({ order: 'vote', activity: room.activity, options: room.options, seconds: 5 }),
    ),
  );
  const lastAnswer = performance.now();
  const acknowledged = votes.reduce((sum, vote) => sum + (vote.acknowledged ?? 0), 0);
  const tallied = (): boolean => {
    const activity = [...room.lead.state.activities.activities.values()].find(
      ({ id }) => id === room.activity,
    );
    const results = activity?.results as { options?: { people: number }[] } | null | undefined;
    const people = results?.options?.map((option) => option.people) ?? [];
    return (
      people.reduce((sum, one) => sum + one, 0) === acknowledged &&
      activity?.counts?.answered === acknowledged
    );
  };
  while (!tallied() && performance.now() - lastAnswer < 10_000) {
    await new Promise((soon) => setTimeout(soon, 5));
  }
  const settledAfter = Math.round(performance.now() - lastAnswer);
  const stocks = await Promise.all(crowd.map((part) => part.tell({ order: 'take-stock' })));
  for (const part of crowd) part.end();
  const [joinTimes, voteTimes] = [new Histogram(), new Histogram()];
  for (const { latency = [] } of joined) joinTimes.merge(latency);
  for (const { latency = [] } of votes) voteTimes.merge(latency);
  const right = tallied();
  room.lead.close();
  return {
    joinSeconds,
    joinP95: joinTimes.percentile(0.95),
    voteP95: voteTimes.percentile(0.95),
    acknowledged,
    right,
    settledAfter,
    packetsPerPhone: stocks.reduce((sum, { packets = 0 }) => sum + packets, 0) / voters,
  };
}
