import { gridSteps, type Place } from '@sayso/shared/features/activities/kinds/two-axes/two-axes.counting.ts';

const step = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * gridSteps) / gridSteps;

/** The nearest point of the grid that is on the square. */
export const onGrid = ({ x, y }: Place): Place => ({ x: step(x), y: step(y) });

/** One point further, as far as the square goes. */
export const byOneStep = ({ x, y }: Place, [across, up]: readonly [number, number]): Place =>
  onGrid({ x: x + across / gridSteps, y: y + up / gridSteps });
