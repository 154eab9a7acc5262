import { paper } from '../drawing/paper-colours.ts';
import { block, type Drawn, stack, stroke } from '../drawing/pen.ts';
import type { Figure, Parts } from '../figure.ts';

/** Every part with its title under one another, for a file. */
export function partsPicture(
  { parts }: Parts,
  width: number,
  draw: (part: Figure, width: number) => Drawn,
): Drawn {
  const pieces = parts.map(({ title, words, figure }, place) => {
    const head = [block(title, 0, 0, { size: 28, bold: true, width })];
    if (words !== undefined) head.push(block(words, 0, 0, { size: 20, colour: paper['ink-soft'], width }));
    const rule = { svg: stroke([0, 0], [width, 0], paper.line, 2), height: 2 };
    const part = stack([stack(head, 2), draw(figure, width)], 22);
    return place === 0 ? part : stack([rule, part], 28);
  });
  return stack(pieces, 36);
}
