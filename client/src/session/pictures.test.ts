import { expect, it, onTestFinished, vi } from 'vitest';
import { openTestRoom } from '../testing/test-room.ts';
import { PictureGone, Pictures } from './pictures.ts';

const answered = (status: number, body = 'picture') => new Response(status === 200 ? body : null, { status });

async function withAnswers(...answers: readonly (() => Response)[]) {
  const asked: string[] = [];
  const rest = [...answers];
  const fetching = vi.spyOn(globalThis, 'fetch').mockImplementation(async (address) => {
    asked.push(String(address));
    const next = rest.shift();
    if (!next) throw new TypeError('no network');
    return next();
  });
  onTestFinished(() => fetching.mockRestore());
  const seat = await openTestRoom().seat('pia');
  return { asked, seat, pictures: new Pictures(seat) };
}

it('a picture that is looked at twice comes once', async () => {
  const { asked, pictures } = await withAnswers(() => answered(200));
  const [first, second] = await Promise.all([pictures.blob('abc'), pictures.blob('abc')]);
  expect(first).toBe(second);
  expect(await pictures.blob('abc')).toBe(first);
  expect(asked).toEqual(['/api/workshops/12345678/images/abc']);
});

it('a name with odd signs reaches no other address', async () => {
  const { asked, pictures } = await withAnswers(() => answered(404));
  await expect(pictures.blob('../../seats?x')).rejects.toThrow(PictureGone);
  expect(asked).toEqual(['/api/workshops/12345678/images/..%2F..%2Fseats%3Fx']);
});

it('a picture that is not there is asked for once more when somebody looks again', async () => {
  const { asked, pictures } = await withAnswers(
    () => answered(404),
    () => answered(200),
  );
  await expect(pictures.blob('abc')).rejects.toThrow(PictureGone);
  expect((await pictures.blob('abc')).size).toBeGreaterThan(0);
  expect(asked).toHaveLength(2);
});

it('without a connection it waits, and comes after', async () => {
  const { asked, seat, pictures } = await withAnswers(() => answered(200));
  seat.line.pullOut();
  const coming = pictures.blob('abc');
  await Promise.resolve();
  expect(asked).toEqual([]);
  seat.line.plugIn();
  await coming;
  expect(asked).toHaveLength(1);
});

it('a request that fails is tried again after a moment', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { asked, pictures } = await withAnswers(
    () => {
      throw new TypeError('no network');
    },
    () => answered(503),
    () => answered(200),
  );
  const coming = pictures.blob('abc');
  await vi.advanceTimersByTimeAsync(5000);
  await coming;
  expect(asked).toHaveLength(3);
});

it('large pictures do not pile up: those seen longest ago are let go', async () => {
  const large = 'x'.repeat(13 * 1024 * 1024);
  const { asked, pictures } = await withAnswers(
    ...Array.from({ length: 4 }, () => () => answered(200, large)),
  );
  await pictures.blob('a');
  await pictures.blob('b');
  await pictures.blob('b');
  await pictures.blob('a');
  expect(asked.map((address) => address.at(-1))).toEqual(['a', 'b', 'a']);
});
