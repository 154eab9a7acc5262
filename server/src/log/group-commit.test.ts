import { expect, it, onTestFinished, vi } from 'vitest';
import { GroupCommit } from './group-commit.ts';
import { openStore } from './open-store.ts';
import { event, record, room } from './testing/opened-log.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

it('[LG7] stores 100 notes of one instant in a handful of commits', async () => {
  const { log, seats } = await openStore(temporaryFolder(onTestFinished));
  onTestFinished(() => log.close());
  const rooms = ['A', 'B', 'C', 'D'];
  await Promise.all(rooms.map((code) => log.createRoom(room(code))));
  const before = log.stats();
  const notes = upTo(25).flatMap((seq) =>
    rooms.map((code) => log.append(code, seq - 1, record(seq, `k${seq}`, event(null, 'a note')))),
  );
  const joins = upTo(50).map((n) =>
    seats.saveSeat({ code: 'A', seat: `s${n}`, role: 'participant', tokenHash: `h${n}` }),
  );
  expect(new Set(await Promise.all(notes))).toEqual(new Set(['appended']));
  await Promise.all(joins);
  const after = log.stats();
  expect(after.records - before.records).toBe(100);
  expect(after.commits - before.commits).toBeLessThanOrEqual(5);
});

it('[LG7] tells nobody before the commit is through', async () => {
  const told: string[] = [];
  const group = new GroupCommit((job) => {
    const value = job();
    told.push('committed');
    return value;
  });
  await Promise.all(['a', 'b'].map((name) => group.join(() => name).then((value) => told.push(value))));
  expect(told).toEqual(['committed', 'a', 'b']);
});

it('[LG7] keeps the neighbours of a job that fails, and does them in order', async () => {
  let done: string[] = [];
  const group = new GroupCommit((job) => {
    const before = [...done];
    try {
      return job();
    } catch (error) {
      done = before;
      throw error;
    }
  });
  const job = (name: string) =>
    group.join(() => {
      done.push(name);
      if (name === 'bad') throw new RangeError(name);
      return name;
    });
  const outcomes = await Promise.allSettled(['a', 'bad', 'b'].map(job));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(done).toEqual(['a', 'b']);
});

it('[LG7] fails each of them when no commit is possible, and works again afterwards', async () => {
  let broken = true;
  const group = new GroupCommit((job) => {
    const value = job();
    if (broken) throw new Error('disk');
    return value;
  });
  const outcomes = await Promise.allSettled([1, 2].map((n) => group.join(() => n)));
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  broken = false;
  expect(await group.join(() => 3)).toBe(3);
});

it('[LG7] gathers for 35 ms after a quick commit, longer after a slow one, but never above 60 ms', async () => {
  vi.useFakeTimers({ toFake: ['setImmediate', 'setTimeout', 'performance'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  let commits = 0;
  let took = 1;
  const group = new GroupCommit((job) => {
    commits++;
    const value = job();
    vi.advanceTimersByTime(took);
    return value;
  });
  const join = () => group.join(() => commits);
  const first = join();
  vi.advanceTimersByTime(0);
  expect(await first).toBe(1);
  const second = join();
  vi.advanceTimersByTime(34);
  const third = join();
  expect(commits).toBe(1);
  took = 15;
  vi.advanceTimersByTime(1);
  expect(await Promise.all([second, third])).toEqual([2, 2]);
  const fourth = join();
  vi.advanceTimersByTime(44);
  expect(commits).toBe(2);
  took = 500;
  vi.advanceTimersByTime(1);
  expect(await fourth).toBe(3);
  const fifth = join();
  vi.advanceTimersByTime(59);
  expect(commits).toBe(3);
  vi.advanceTimersByTime(1);
  expect(await fifth).toBe(4);
});
