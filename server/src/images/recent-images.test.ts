import { expect, it } from 'vitest';
import { RecentImages } from './recent-images.ts';

function counted(size: number | undefined) {
  const reads = { count: 0 };
  return {
    reads,
    read: async () => {
      reads.count++;
      return size === undefined ? undefined : new Uint8Array(size);
    },
  };
}

it('reads once for many that ask in one instant', async () => {
  const recent = new RecentImages(100);
  const { reads, read } = counted(10);
  const found = await Promise.all(Array.from({ length: 50 }, () => recent.get('a', read)));
  expect(reads.count).toBe(1);
  expect(new Set(found).size).toBe(1);
});

it('keeps so many bytes, of those asked for last', async () => {
  const recent = new RecentImages(100);
  const first = counted(40);
  const second = counted(40);
  const third = counted(40);
  await recent.get('first', first.read);
  await recent.get('second', second.read);
  await recent.get('first', first.read);
  await recent.get('third', third.read);
  await recent.get('first', first.read);
  await recent.get('third', third.read);
  expect([first.reads.count, second.reads.count, third.reads.count]).toEqual([1, 1, 1]);
  await recent.get('second', second.read);
  expect(second.reads.count).toBe(2);
});

it('looks again for what was not there, what failed and what was forgotten', async () => {
  const recent = new RecentImages(100);
  const missing = counted(undefined);
  await recent.get('a', missing.read);
  await recent.get('a', missing.read);
  expect(missing.reads.count).toBe(2);
  await expect(recent.get('b', () => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
  const there = counted(10);
  await recent.get('b', there.read);
  const other = counted(10);
  await recent.get('c/1', other.read);
  recent.forget('b');
  await recent.get('b', there.read);
  await recent.get('c/1', other.read);
  expect([there.reads.count, other.reads.count]).toEqual([2, 1]);
});

it('does not keep what was forgotten while it was read', async () => {
  const recent = new RecentImages(100);
  const there = counted(10);
  const reading = recent.get('a', there.read);
  recent.forget('a');
  await reading;
  await recent.get('a', there.read);
  expect(there.reads.count).toBe(2);
});
