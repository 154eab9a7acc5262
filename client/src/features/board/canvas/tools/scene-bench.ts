import type { OverlayLayer } from '../board-stage.ts';
import { toBoard } from '../camera.ts';
import type { SceneEvents, Scenery } from '../scene-setting.ts';
import type { Bench } from './tool.ts';

/** No more go in one command. */
const atOnce = 100;

/** The bench of one picture. */
export function sceneBench(scene: Scenery, events: Pick<SceneEvents, 'toolDone' | 'write'>): Bench {
  const { board } = scene.setting;
  let layer: OverlayLayer | undefined;
  return {
    board,
    get colours() {
      return scene.brush.colours;
    },
    get scale() {
      return scene.camera.camera.scale;
    },
    pointOf: ({ at }) => toBoard(scene.camera.camera, at),
    itemAt: (point) => scene.index.at(point, 4 / scene.camera.camera.scale),
    get: (id) => scene.index.get(id),
    sectionOf: (box) => scene.sectionOf(box),
    preview(paint) {
      layer?.remove();
      layer = paint ? scene.overlay(paint) : undefined;
    },
    add(items) {
      for (let at = 0; at < items.length; at += atOnce) {
        const some = items.slice(at, at + atOnce);
        void scene.setting.connection.send({ type: 'board.AddItems', board, items: some });
      }
      scene.sync();
    },
    change(id, change) {
      void scene.setting.connection.send({ type: 'board.ChangeItem', id, change });
      scene.sync();
    },
    finish(made) {
      events.toolDone();
      scene.select(made);
    },
    write: (words) => events.write(words),
  };
}
