import { type PinAnswer, type PinSetup, pin } from '@sayso/shared/features/activities/kinds/pin/pin.ts';
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { StandInPictures } from '../../../../session/room-context.ts';
import { type GivenBallot, renderBallot } from '../../testing/render-ballot.tsx';
import { pinFigure } from './pin-figure.ts';
import { pinUi } from './pin-ui.ts';

const asked = (pins: number): PinSetup => ({ picture: 'picture-of-the-village', alt: 'Our village', pins });

function answering(setup: PinSetup, given?: GivenBallot<PinAnswer>) {
  const { chosen } = renderBallot(pinUi, setup, {
    wrapper: ({ children }) => <StandInPictures value={() => 'data:,'}>{children}</StandInPictures>,
    ...given,
  });
  return () => chosen()?.pins;
}
const button = (name: string) => screen.getByRole('button', { name });

/** A tap with a finger: `x` and `y` in hundredths of the picture, from its upper left corner. */
function tap(name: string, x: number, y: number): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 20, 100, 100));
  fireEvent.click(button(name), { detail: 1, clientX: 10 + x, clientY: 20 + y });
}

it('a tap places a pin where it was tapped, and another tap moves the only one', () => {
  const pins = answering(asked(1));
  tap('Place a pin in the middle', 20, 10);
  expect(pins()).toEqual([{ x: 0.2, y: 0.9 }]);
  expect(button('Pin 1: Top left')).toBeTruthy();
  tap('Move pin 1 to the middle', 90, 100);
  expect(pins()).toEqual([{ x: 0.9, y: 0 }]);
});

it('with several pins a tap moves the one that was reached for last', () => {
  const pins = answering(asked(2));
  tap('Place a pin in the middle', 10, 10);
  expect(screen.getByText('1 pin left')).toBeTruthy();
  tap('Place a pin in the middle', 90, 90);
  fireEvent.focus(button('Pin 1: Top left'));
  tap('Move pin 1 to the middle', 50, 50);
  expect(pins()).toEqual([
    { x: 0.5, y: 0.5 },
    { x: 0.9, y: 0.1 },
  ]);
});

it('by keyboard a pin comes to the middle, takes the focus, goes in small and big steps, and is taken out', () => {
  const pins = answering(asked(1));
  fireEvent.click(button('Place a pin in the middle'));
  expect(pins()).toEqual([{ x: 0.5, y: 0.5 }]);
  expect(document.activeElement).toBe(button('Pin 1: Middle'));
  const press = (key: string, shiftKey = false) =>
    fireEvent.keyDown(screen.getByRole('button', { name: /^Pin 1/ }), { key, shiftKey });
  press('ArrowRight');
  press('ArrowUp', true);
  expect(pins()).toEqual([{ x: 0.51, y: 0.6 }]);
  for (let n = 0; n < 12; n += 1) press('ArrowUp', true);
  expect(pins()).toEqual([{ x: 0.51, y: 1 }]);
  expect(button('Pin 1: Top middle')).toBeTruthy();
  press('Delete');
  expect(pins()).toBeUndefined();
});

it('without seeing the picture a pin is placed and moved by the name of a part, and taken out by a button', () => {
  const pins = answering(asked(2));
  expect(screen.getByRole('img', { name: 'Our village' })).toBeTruthy();
  const group = (name: string) => within(screen.getByRole('group', { name, hidden: true }));
  const choose = (legend: string, part: string) =>
    fireEvent.click(group(legend).getByRole('radio', { name: part, hidden: true }));
  expect(screen.queryByRole('group', { name: 'Where is pin 2?', hidden: true })).toBeNull();
  choose('Where is pin 1?', 'Bottom right');
  choose('Where is pin 2?', 'Left');
  expect(pins()).toEqual([
    { x: 0.833, y: 0.167 },
    { x: 0.167, y: 0.5 },
  ]);
  choose('Where is pin 1?', 'Top left');
  fireEvent.click(button('Take out pin 2'));
  expect(pins()).toEqual([{ x: 0.167, y: 0.833 }]);
});

it('a closed question keeps its pins to be seen and moves none', () => {
  const first = { pins: [{ x: 0.2, y: 0.9 }] };
  const pins = answering(asked(1), { closed: true, chosen: first });
  fireEvent.keyDown(button('Pin 1: Top left'), { key: 'ArrowDown' });
  fireEvent.keyDown(button('Pin 1: Top left'), { key: 'Delete' });
  expect(pins()).toEqual(first.pins);
  expect(screen.getAllByRole('button').length).toBe(1);
});

it('the results are the pins on the picture, and before them the picture alone', () => {
  const setup = asked(1);
  const tally = pin.tally(setup, [{ pins: [{ x: 0.9, y: 0.1 }] }, { pins: [{ x: 0.2, y: 0.3 }] }]);
  expect(pinFigure(setup, tally)).toMatchObject({
    figure: 'plane',
    picture: { id: setup.picture, alt: 'Our village' },
    sets: [
      {
        words: '2 pins',
        dots: [
          { x: 0.2, y: 0.3 },
          { x: 0.9, y: 0.1 },
        ],
      },
    ],
    note: undefined,
  });
  expect(pinFigure(setup, null).sets).toMatchObject([{ dots: [], words: '' }]);
  expect(pinFigure(setup, { ...tally, pins: 700 }).note).toBe('These are 2 of 700 pins.');
});
