import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { pace, standsFor } from '@sayso/shared/features/activities/kinds/pace/pace.ts';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { RoomProvider } from '../../../../session/room-provider.tsx';
import { openTestRoom } from '../../../../testing/test-room.ts';
import { paceFigure } from './pace-figure.ts';
import { PaceStrip } from './pace-strip.tsx';

const setup = { version: 1 } as const;
const cast = (fast: number, lost: number) =>
  pace.tally(setup, [
    ...Array.from({ length: fast }, () => ({ says: 'too-fast' as const })),
    ...Array.from({ length: lost }, () => ({ says: 'lost' as const })),
  ]);
const seen = (fast: number, lost: number, here: number) => {
  const { bars, note } = paceFigure(setup, cast(fast, lost), { sorted: false, here });
  return { words: bars.map(({ words }) => words), shares: bars.map(({ share }) => share), note };
};

it('[PA3] few people have neither a number nor a bar', () => {
  expect(seen(2, 1, 12)).toEqual({
    words: ['Fewer than 3', 'Fewer than 3', 'Fewer than 3'],
    shares: [0, 0, 0],
    note: 'Nothing to worry about so far.',
  });
  expect(seen(0, 0, 12)).toEqual(seen(2, 1, 12));
});

it('[PA4] the team is told what several people say', () => {
  expect(seen(3, 4, 12)).toEqual({
    words: ['3 people', 'Fewer than 3', '4 people'],
    shares: [0.25, 0, 4 / 12],
    note: 'Several people say: Too fast. Several people say: I’m lost.',
  });
  expect(seen(4, 0, 100).note).toBe('Nothing to worry about so far.');
});

it('[PA5] what somebody says goes by itself after a minute, and counts anew when it is said anew', async () => {
  const id = ActivityId.parse('activity-pace');
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', 'lead');
  void lead.send({ type: 'activities.Draft', id, kind: 'pace', question: 'How is the pace?', setup });
  void lead.send({ type: 'activities.Open', id });
  const pia = await workshop.seat('pia');
  await workshop.settle();
  render(
    <RoomProvider connection={pia}>
      <PaceStrip id={id} />
    </RoomProvider>,
  );
  const pressed = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-pressed');
  const press = async (name: string) => {
    fireEvent.click(screen.getByRole('button', { name }));
    await act(() => workshop.settle());
  };
  const said = () => [...(workshop.server.state.activities.ballots.get(id)?.values() ?? [])];
  const started = vi.spyOn(globalThis, 'setTimeout');
  const stopped = vi.spyOn(globalThis, 'clearTimeout');
  /** What was to happen a minute after each press. */
  const minutes = () =>
    started.mock.calls.flatMap(([done, after], at) =>
      after === standsFor ? [{ done, timer: started.mock.results[at]?.value }] : [],
    );

  await press('Too fast');
  await press('I’m lost');
  const [first, second, ...more] = minutes();
  expect(more).toEqual([]);
  expect(stopped).toHaveBeenCalledWith(first?.timer);
  expect(stopped).not.toHaveBeenCalledWith(second?.timer);
  expect(said()).toMatchObject([{ answer: { says: 'lost' } }]);
  second?.done();
  await act(() => workshop.settle());
  expect(pressed('I’m lost')).toBe('false');
  expect(said().filter((ballot) => 'answer' in ballot)).toEqual([]);
  vi.restoreAllMocks();
});
