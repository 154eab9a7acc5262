import type { Line } from '../figure.ts';
import { useWideBox } from '../use-wide-box.ts';
import { NumberLine } from './number-line.tsx';

/** Dots over a line of numbers, on a phone or the console. */
export function LineView({ figure }: { figure: Line }) {
  const [box, isWide] = useWideBox(480);
  return (
    <div ref={box}>
      <NumberLine figure={figure} across={isWide ? 36 : 24} high={12} />
    </div>
  );
}
