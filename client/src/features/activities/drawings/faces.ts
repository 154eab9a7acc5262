import type { Drawing } from '../figures/figure.ts';

const head = 'M12 1.2a10.8 10.8 0 1 0 0 21.6a10.8 10.8 0 0 0 0-21.6z';
/** An open eye is a round dot. */
const eye = (x: number, y: number): string => `M${x - 0.95} ${y}a.95 1.25 0 1 0 1.9 0a.95 1.25 0 1 0-1.9 0z`;
const openEyes = eye(8.4, 9.4) + eye(15.6, 9.4);

const face = (lines: string, solid?: string): Drawing => ({ area: head, lines, solid });
const awake = (lines: string, mouth = ''): Drawing => face(lines, openEyes + mouth);

const shut = 'M6.7 9.4q1.6 1.7 3.2 0M14.1 9.4q1.6 1.7 3.2 0';
const beaming = 'M6.5 9.9q1.7-2.7 3.4 0M14.1 9.9q1.7-2.7 3.4 0';

/** From a small smile to the happiest face, all of them happy. */
export const fiveSmiles: readonly [Drawing, Drawing, Drawing, Drawing, Drawing] = [
  awake('M9.2 14.6q2.8 1.8 5.6 0'),
  awake('M8.2 14.2q3.8 3.6 7.6 0'),
  awake('M6.8 13.6q5.2 6.4 10.4 0'),
  awake('M7 13.2h10', 'M7 13.2h10q-.6 5.4-5 5.4t-5-5.4z'),
  face(`${beaming}M5.8 12.6h12.4`, 'M5.8 12.6h12.4q-.5 7.4-6.2 7.4t-6.2-7.4z'),
];

export const calmFace = face(`${shut}M9 14.6q3 1.9 6 0`);
export const happyFace = awake('M7.2 13.8q4.8 5 9.6 0');
export const tiredFace = face('M6.5 10h3.8M13.7 10h3.8M6.9 12.4q1.5.9 3 0M14.1 12.4q1.5.9 3 0M10 16.8h4');
export const worriedFace = awake('M6.2 7.4l3-1.5M17.8 7.4l-3-1.5M8.2 16.4q1.3-1.6 2.5 0t2.6 0t2.5 0');
export const excitedFace = awake(
  'M6.5 6.2q1.7-1.5 3.4 0M14.1 6.2q1.7-1.5 3.4 0M8.2 13.4h7.6',
  'M8.2 13.4h7.6q0 5.6-3.8 5.6t-3.8-5.6z',
);
export const mixedFace = face('M13.9 9.6h3.4M7.8 16h3.6q3 0 5-2.6', eye(8.4, 9.4));
