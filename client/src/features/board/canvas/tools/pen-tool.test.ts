import { ItemContent } from '@sayso/shared/features/board/kinds/kinds.ts';
import { strokePoints } from '@sayso/shared/features/board/kinds/pen/pen.kind.ts';
import { expect, it } from 'vitest';
import { strokesOf } from './pen-tool.ts';

const ink = { colour: 'ocean', width: 'medium' } as const;

it('a stroke is stored from its top left corner, in whole numbers', () => {
  const dots = [
    { x: 10.4, y: 50.2, pressure: 0.5 },
    { x: 30.6, y: 20.1, pressure: 0.25 },
    { x: 60, y: 70, pressure: 1 },
  ];
  const [stroke] = strokesOf(dots, ink, 0.1);
  expect(stroke).toMatchObject({ x: 10, y: 20, width: 50, height: 50 });
  expect(stroke?.content).toMatchObject({ points: [0, 30, 50, 21, 0, 25, 50, 50, 100] });
  expect(ItemContent.safeParse(stroke?.content).success).toBe(true);
});

it('a dot is a stroke', () => {
  const [dot] = strokesOf([{ x: 5, y: 5, pressure: 0.5 }], ink, 1);
  expect(dot).toMatchObject({ width: 1, height: 1, content: { points: [0, 0, 50] } });
});

it('10,000 points become a few strokes that the rules accept, without a gap between them', () => {
  const wild = Array.from({ length: 10_000 }, (_, n) => ({ x: n, y: (n * n * 31) % 499, pressure: 0.5 }));
  const strokes = strokesOf(wild, ink, 0.5);
  expect(strokes.length).toBeGreaterThan(12);
  for (const [index, { content, x }] of strokes.entries()) {
    expect(ItemContent.safeParse(content).success).toBe(true);
    if (content.kind !== 'pen') throw new Error('not a stroke');
    expect(content.points.length).toBeLessThanOrEqual(3 * strokePoints);
    const before = strokes[index - 1];
    if (before) expect(x).toBe(before.x + before.width);
  }
});
