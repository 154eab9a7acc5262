import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { CheckInSetup, checkIn } from '@sayso/shared/features/activities/kinds/check-in/check-in.ts';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { checkInFigure } from './check-in-figure.ts';
import { checkInUi } from './check-in-ui.ts';

const id = ActivityId.parse('activity-1');
const fist: CheckInSetup = { style: 'fist' };

it('[CI1] what the form starts from can be asked as it is', () => {
  expect(CheckInSetup.safeParse(checkInUi.finished(checkInUi.newSetup())).success).toBe(true);
});

it('[CI2] [CI3] every value is a card with words', () => {
  const onChoose = vi.fn();
  render(
    <checkInUi.Ballot
      {...{ id, onChoose }}
      setup={fist}
      question="Shall we?"
      chosen={{ value: 'two' }}
      closed={false}
      seed=""
    />,
  );
  expect(screen.getAllByRole('radio')).toHaveLength(6);
  expect(screen.getByRole('radio', { name: /^Two fingers/, checked: true })).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'Three fingers: I can live with it' }));
  expect(onChoose).toHaveBeenCalledWith({ value: 'three' });
});

it('[CI4] fist to five says the middle and how many showed none to two fingers', () => {
  const cast = (['fist', 'two', 'three', 'four', 'four', 'five'] as const).map((value) => ({ value }));
  const figure = checkInFigure(fist, checkIn.tally(fist, cast));
  expect(figure.note).toBe(
    'Middle answer: between “3 fingers” and “4 fingers”. None to two fingers: 2 of 6.',
  );
  expect(figure.bars.map(({ words }) => words)).toEqual([
    '1 of 6',
    '0 of 6',
    '1 of 6',
    '1 of 6',
    '2 of 6',
    '1 of 6',
  ]);
});

it('[CI4] thumbs and moods have no middle', () => {
  for (const style of ['thumbs', 'mood'] as const) {
    const setup = { style };
    const value = style === 'thumbs' ? 'up' : 'calm';
    expect(checkInFigure(setup, checkIn.tally(setup, [{ value }])).note).toBeUndefined();
  }
});

it('the style is chosen in the form', () => {
  const onChange = vi.fn();
  render(<checkInUi.SetupForm setup={checkInUi.newSetup()} onChange={onChange} />);
  expect(screen.getByRole('radio', { name: 'Thumbs', checked: true })).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'Mood' }));
  expect(onChange).toHaveBeenCalledWith({ style: 'mood' });
});
