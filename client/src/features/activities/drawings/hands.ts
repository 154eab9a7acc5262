import type { Drawing } from '../figures/figure.ts';

const thumb: Drawing = {
  area: 'M2.5 11h4v9.5h-4zM6.5 11l3.3-7.6q.4-1.2 1.6-.9q2.2.7 1.9 3.3l-.4 3.4h5.7q2.3.2 2 2.4l-1.3 6.8q-.4 2.1-2.6 2.1H6.5z',
  lines: 'M6.5 11v9.5',
};
export const thumbUp = thumb;
export const thumbSideways: Drawing = { ...thumb, turn: -90 };
export const thumbDown: Drawing = { ...thumb, turn: 180 };

const palm = 'M5.6 11.5h12.6v6q0 5-5 5h-2.6q-5 0-5-5z';
const fingerWidth = 3;
/** From the forefinger on: where each begins and how high it reaches. */
const fingers = [
  { left: 5.6, tip: 2.6 },
  { left: 8.8, tip: 1.3 },
  { left: 12, tip: 2 },
  { left: 15.2, tip: 4.6 },
] as const;
const folded = 8.6;
const openThumb = 'M5.6 19.2L1.7 14.4q-1.1-1.7.5-2.5q1.2-.5 2.1.7l1.3 1.6z';
const bentThumb = 'M6 15.4q3.8-.7 6.6 1.6';

const finger = (left: number, tip: number): string => {
  const round = fingerWidth / 2;
  return `M${left} 13V${tip + round}a${round} ${round} 0 0 1 ${fingerWidth} 0V13z`;
};

/** A hand that shows none to five fingers; those that are folded lie over the palm. */
export const handWith = (shown: number): Drawing => {
  const open = shown > fingers.length;
  const between = fingers.slice(Math.max(shown, 1)).map(({ left }) => `M${left - 0.1} 10.4v2.2`);
  return {
    area: [
      ...fingers.map(({ left, tip }, at) => finger(left, at < shown ? tip : folded)),
      palm,
      ...(open ? [openThumb] : []),
    ].join(''),
    lines: open ? 'M9.4 17.6q1.4-2.4 4.2-2.9' : `${between.join('')}${bentThumb}`,
  };
};
