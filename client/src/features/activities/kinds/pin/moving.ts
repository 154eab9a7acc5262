import type { Pin } from '@sayso/shared/features/activities/kinds/pin/pin.ts';

/** A hundredth of the picture, and with Shift a tenth. */
const fine = 0.01;
const coarse = 0.1;

const ways: Readonly<Record<string, Pin>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

const kept = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;

/** On the picture, as fine as it is stored. */
export const onPicture = ({ x, y }: Pin): Pin => ({ x: kept(x), y: kept(y) });

/** Where a key takes a pin. Undefined for keys that move nothing. */
export function movedBy(
  { x, y }: Pin,
  { key, shiftKey }: { key: string; shiftKey: boolean },
): Pin | undefined {
  const way = Object.hasOwn(ways, key) ? ways[key] : undefined;
  const step = shiftKey ? coarse : fine;
  return way && onPicture({ x: x + way.x * step, y: y + way.y * step });
}
