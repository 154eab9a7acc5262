import { watchFrames } from './frame-log.ts';
import { pan } from './gestures.ts';
import { type Bench, withBoard } from './one-round.ts';
import type { Product } from './product.ts';
import { percentile } from './statistics.ts';

export interface LargeBoard {
  /** Milliseconds. */
  readonly drawn: number;
  readonly panNear: number;
  readonly panAll: number;
}

/** How a very large board behaves: 95th percentile of the time between frames while it is panned. */
export function largeBoard(bench: Bench, product: Product): Promise<LargeBoard> {
  return withBoard(bench, product, 'all', async (board, drawn) => {
    await board.look('all');
    const all = await watchFrames(board, bench.watch, () => pan(board, 8));
    await board.look('near');
    const near = await watchFrames(board, bench.watch, () => pan(board, 40));
    return { drawn, panNear: percentile(near.gaps, 0.95), panAll: percentile(all.gaps, 0.95) };
  });
}
