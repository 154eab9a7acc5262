import type { Bot } from '../bots/bot.ts';
import type { SaysoServer } from '../fixtures/sayso-server.ts';
import { cpuSeconds } from './cpu-time.ts';
import { CrowdProcess } from './crowd-process.ts';
import { Histogram } from './histogram.ts';
import { type Poll, type VoteRoom, voteRoom } from './vote-room.ts';

export interface Storm {
  readonly joinSeconds: number;
  /** Milliseconds. */
  readonly joinP95: number;
  readonly voteP95: number;
  readonly acknowledged: number;
  readonly refused: number;
  /** Milliseconds from the last acknowledged answer until this screen was right; Infinity: it never was. */
  readonly lead: number;
  readonly display: number;
  readonly phone: number;
  readonly messagesMost: number;
  readonly messagesMean: number;
  /** The server's processor seconds from the opening until everything was right. */
  readonly cpu: number;
}

/** Milliseconds after the last answer after which a screen that is not right yet counts as wrong. */
const patience = 15_000;
const seconds = 5;
const now = (): number => performance.timeOrigin + performance.now();

/** Everybody joins as fast as they can, the question opens, and everybody answers within five seconds. `midway`: in their middle. */
export async function voteStorm(
  server: SaysoServer,
  poll: Poll,
  { voters, processes }: { voters: number; processes: number },
  midway: () => Promise<void> = async () => {},
): Promise<Storm> {
  const { origin } = server;
  const room = await voteRoom(origin, poll);
  const crowd = Array.from({ length: processes }, () => new CrowdProcess());
  const started = performance.now();
  const joined = await Promise.all(
    crowd.map((part, n) =>
      part.tell({ order: 'join', origin, code: room.code, count: shareOf(voters, processes, n) }),
    ),
  );
  const joinSeconds = (performance.now() - started) / 1000;
  await Promise.all(crowd.map((part) => part.tell({ order: 'listen-anew' })));
  const { pid } = server;
  const cpuBefore = cpuSeconds(pid);
  await room.open();
  const voting = crowd.map((part) =>
    part.tell({ order: 'vote', activity: room.activity, answers: poll.answers, seconds }),
  );
  await midway();
  const votes = await Promise.all(voting);
  const lastAt = Math.max(...votes.map((vote) => vote.lastAt ?? 0));
  const given = poll.answers.map((_, place) => sum(votes.map((vote) => vote.given?.[place])));
  const [lead, display, phone] = await Promise.all([
    rightAfter(lastAt, () => knowsResults(room.lead, room, poll, given)),
    rightAfter(lastAt, () => isRightOutside(room.display, room, poll, given)),
    rightAfter(lastAt, () => !poll.showLive || knowsResults(room.phone, room, poll, given)),
  ]);
  const cpu = server.pid === pid ? cpuSeconds(pid) - cpuBefore : Number.NaN;
  const stocks = await Promise.all(crowd.map((part) => part.tell({ order: 'take-stock' })));
  for (const part of crowd) part.end();
  room.leave();
  const messages = stocks.flatMap((stock) => stock.messages ?? []);
  return {
    joinSeconds,
    joinP95: p95(joined.map(({ latency }) => latency)),
    voteP95: p95(votes.map(({ latency }) => latency)),
    acknowledged: sum(given),
    refused: sum(votes.map((vote) => vote.refused)),
    ...{ lead, display, phone, cpu },
    messagesMost: Math.max(...messages),
    messagesMean: sum(messages) / messages.length,
  };
}

const shareOf = (people: number, parts: number, part: number): number =>
  Math.floor(people / parts) + (part < people % parts ? 1 : 0);

const sum = (numbers: readonly (number | undefined)[]): number =>
  numbers.reduce<number>((total, one) => total + (one ?? 0), 0);

function p95(measured: readonly (readonly (number | null)[] | undefined)[]): number {
  const all = new Histogram();
  for (const bins of measured) all.merge(bins ?? []);
  return all.percentile(0.95);
}

const shownOn = (screen: Bot, { activity }: VoteRoom) =>
  [...screen.state.activities.activities.values()].find(({ id }) => id === activity);

function knowsResults(screen: Bot, room: VoteRoom, poll: Poll, given: readonly number[]): boolean {
  const shown = shownOn(screen, room);
  if (shown?.counts?.answered !== sum(given)) return false;
  return JSON.stringify(poll.told(shown.results)) === JSON.stringify(poll.expected(given));
}

/** While the results are hidden the wall knows how many took part, and nothing else. */
function isRightOutside(display: Bot, room: VoteRoom, poll: Poll, given: readonly number[]): boolean {
  if (poll.showLive) return knowsResults(display, room, poll, given);
  const shown = shownOn(display, room);
  return shown?.tookPart === sum(given) && shown.results === null;
}

async function rightAfter(lastAt: number, isRight: () => boolean): Promise<number> {
  while (!isRight()) {
    if (now() - lastAt > patience) return Number.POSITIVE_INFINITY;
    await new Promise((soon) => setTimeout(soon, 5));
  }
  return Math.round(Math.max(0, now() - lastAt));
}
