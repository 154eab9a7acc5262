import { room } from '@sayso/shared/features.ts';
import { answerLimit } from '@sayso/shared/protocol.ts';
import type { SeatId } from '@sayso/shared/room/ids.ts';
import { expect, it, onTestFinished, vi } from 'vitest';
import { LogUnavailable } from '../log/event-log.ts';
import { ask } from './asking.ts';
import { quiet, smallRoom } from './testing/small-room.ts';

const id = 'activity-1';
const setup = {
  options: [
    { id: 'option-park', label: 'The park' },
    { id: 'option-pool', label: 'The pool' },
  ],
  multiple: false,
};
const ballots = { type: 'activities.Ballots', id, round: 1 };
const park = { type: 'activities.Answer', id, answer: { choices: ['option-park'] } };
const close = { type: 'activities.Close', id };

/** A question that is open for answers. */
async function asked() {
  const small = await smallRoom();
  const [lena, ada] = [await small.seat('lena', 'lead'), await small.seat('ada')];
  const draft = { type: 'activities.Draft', id, kind: 'choice', question: 'Where do we meet?', setup };
  await small.give(lena, draft);
  await small.give(lena, { type: 'activities.Open', id });
  const asks = (seat: SeatId, raw: unknown) => ask(small.runtime, seat, raw, quiet);
  return { ...small, lena, ada, asks };
}

it('what is asked right after a command knows of it, and of nothing that came later', async () => {
  const { give, asks, lena, ada } = await asked();
  const [, , told, later] = await Promise.all([
    give(ada, park),
    give(lena, close),
    asks(lena, ballots),
    give(lena, { type: 'activities.Reveal', id }),
  ]);
  expect(later).toEqual({ ok: true });
  expect(told).toMatchObject({ ok: true, answer: { counts: { answered: 1, passed: 0 } } });
});

it('a refusal has its code and its plain sentence', async () => {
  const { asks, lena, ada } = await asked();
  const codeOf = async (seat: SeatId, raw: unknown) => {
    const told = await asks(seat, raw);
    if (!told.ok && told.code.startsWith('room')) expect(told.sentence).toBe(room.sentence(told.code));
    return told.ok ? 'answered' : told.code;
  };
  expect(await codeOf(lena, ballots)).toBe('activities.still-open');
  expect(await codeOf(ada, ballots)).toBe('activities.team-only');
  expect(await codeOf(lena, { type: 'chat.Ballots' })).toBe('room.unknown-query');
  expect(await codeOf(lena, { ...ballots, as: 'host' })).toBe('room.bad-shape');
});

it('what could not be stored is in no answer', async () => {
  const { give, asks, log, lena, ada } = await asked();
  await give(ada, park);
  let fillTheDisk = (): void => {};
  const disk = new Promise<'appended'>((_, fail) => {
    fillTheDisk = () => fail(new LogUnavailable('disk full'));
  });
  const append = vi.spyOn(log, 'append').mockImplementationOnce(() => disk);
  const giving = give(lena, close);
  const asking = asks(lena, ballots);
  await vi.waitFor(() => expect(append).toHaveBeenCalled());
  fillTheDisk();
  expect(await giving).toMatchObject({ code: 'wire.not-saved' });
  // As if nobody had closed it.
  expect(await asking).toMatchObject({ ok: false, code: 'activities.still-open' });
});

/** For one test, the ballots are what `answer` says. */
function answering(answer: () => never | string): void {
  const rule = Reflect.get(
    Object(room.features.find(({ key }) => key === 'activities')?.queries),
    ballots.type,
  );
  const spy = vi.spyOn(rule, 'answer').mockImplementation(answer);
  onTestFinished(() => spy.mockRestore());
}

it('a rule that fails as a bug is a refusal, and the room goes on', async () => {
  const { give, asks, lena } = await asked();
  answering(() => {
    throw new Error('a bug');
  });
  expect(await asks(lena, ballots)).toMatchObject({ ok: false, code: 'room.fault' });
  expect(await give(lena, close)).toEqual({ ok: true });
});

it('an answer beyond the limit is refused, one at the limit is not', async () => {
  const { asks, lena } = await asked();
  // Two bytes for each letter, and two for the quotation marks.
  const most = 'é'.repeat(answerLimit / 2 - 1);
  answering(() => most);
  expect(await asks(lena, ballots)).toEqual({ ok: true, answer: most });
  answering(() => `${most}.`);
  expect(await asks(lena, ballots)).toMatchObject({ ok: false, code: 'wire.too-much' });
});
