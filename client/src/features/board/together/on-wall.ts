import type { Box } from '@sayso/shared/features/board/geometry.ts';
import type { BoardScene } from '../canvas/board-scene.ts';
import { heardSignal } from './heard-signals.ts';
import { PointerLayer } from './pointer-layer.ts';

/** The wall goes where the team goes; when nobody leads any more it shows all of the board. Answers a function that ends it. */
export function followOnWall(scene: BoardScene): () => void {
  const { connection, board, host } = scene.setting;
  const pointers = new PointerLayer(scene);
  const state = () => connection.store.getState().room.board;
  let times = state().gatherings.get(board)?.times ?? 0;
  let lead = state().leading.get(board);
  let area: Box | null = lead?.area ?? null;

  const go = (to: Box | null): void => {
    area = to;
    if (to) scene.camera.show({ minX: to.x, minY: to.y, maxX: to.x + to.width, maxY: to.y + to.height });
    else scene.fit();
  };
  const sync = (): void => {
    const call = state().gatherings.get(board);
    const leading = state().leading.get(board);
    if (leading?.id !== lead?.id) {
      lead = leading;
      go(leading?.area ?? null);
    }
    if (call && call.times > times) go(coversAll(call.area, scene) ? null : call.area);
    times = call?.times ?? 0;
  };
  scene.camera.mayMove = () => area === null;
  if (area) go(area);
  const resizing = new ResizeObserver(() => area && go(area));
  resizing.observe(host);
  const stops = [
    () => resizing.disconnect(),
    () => pointers.destroy(),
    connection.store.subscribe(sync),
    connection.onSignals((signals) => {
      for (const signal of signals) {
        const heard = heardSignal(signal);
        if (heard?.type === 'board.View' && heard.board === board && lead) go(heard.area);
      }
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Then the wall grows with the board again. */
function coversAll({ x, y, width, height }: Box, scene: BoardScene): boolean {
  const { minX, minY, maxX, maxY } = scene.whole();
  return x <= minX && y <= minY && x + width >= maxX && y + height >= maxY;
}
