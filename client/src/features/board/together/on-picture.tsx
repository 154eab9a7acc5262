import { isFacilitator } from '@sayso/shared/room/audience.ts';
import { useEffect, useState } from 'react';
import { useRoomConnection } from '../../../session/room-context.ts';
import { useYou } from '../../../session/use-room.ts';
import { announce } from '../../../ui/announcer.ts';
import type { BoardScene } from '../canvas/board-scene.ts';
import { LightSheet } from './light-sheet.tsx';
import { PointerLayer } from './pointer-layer.ts';
import { t } from './together.messages.ts';
import { type TogetherHere, useHere, useTogether } from './together-here.ts';

/** Ties the picture to everybody else: pointers, light, and whoever leads. */
export function TogetherOnPicture({ scene }: { scene: BoardScene | null }) {
  const here = useTogether();
  const { store } = useRoomConnection();
  const { actor } = useYou();
  const light = useHere((one) => one.light);
  const [layer, setLayer] = useState<PointerLayer | null>(null);

  useEffect(() => {
    if (!scene) return;
    const pointers = new PointerLayer(scene);
    const untie = tie(here, scene);
    setLayer(pointers);
    return () => {
      untie();
      pointers.destroy();
      setLayer(null);
    };
  }, [here, scene]);

  useEffect(() => {
    if (!scene || !layer || light) return;
    const { host } = scene;
    const mayPoint = (): boolean => {
      const board = store.getState().room.board.boards.get(here.board);
      if (!here.showsMine || !board) return false;
      return isFacilitator(actor.role) || (board.open && board.allows.cursors && !board.writing);
    };
    const point = (event: PointerEvent): void => {
      if (event.pointerType !== 'touch' && mayPoint())
        layer.point(scene.boardPointAt({ x: event.clientX, y: event.clientY }));
    };
    const leave = (): void => layer.leave();
    host.addEventListener('pointermove', point);
    host.addEventListener('pointerleave', leave);
    return () => {
      host.removeEventListener('pointermove', point);
      host.removeEventListener('pointerleave', leave);
      layer.leave();
    };
  }, [here, scene, layer, light, store, actor]);

  useEffect(() => {
    if (!scene || !isFacilitator(actor.role)) return;
    const { host } = scene;
    const press = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
      if (ctrlKey || metaKey || altKey) return;
      if (key === 'l' || key === 'L') here.light = !here.light;
      else if (key === 'Escape' && here.light) here.light = false;
      else return;
      if (here.light) announce(t('lightOn'));
    };
    host.addEventListener('keydown', press);
    return () => host.removeEventListener('keydown', press);
  }, [here, scene, actor]);

  return light && scene && layer ? <LightSheet scene={scene} layer={layer} /> : null;
}

/** Answers a function that unties them. */
function tie(here: TogetherHere, scene: BoardScene): () => void {
  here.scene = scene;
  scene.camera.mayMove = here.guided.mayMove;
  here.guided.picture = {
    get camera() {
      return scene.camera.camera;
    },
    get isBusy() {
      return isWritingOver(scene.host);
    },
    show: ({ x, y, width, height }) =>
      scene.camera.show({ minX: x, minY: y, maxX: x + width, maxY: y + height }),
    put: (camera) => scene.camera.put(camera),
  };
  const stop = scene.onLook(() => here.leader.looked());
  return () => {
    stop();
    scene.camera.mayMove = () => true;
    here.guided.picture = null;
    here.scene = null;
  };
}

/** Words are being written on the picture: it must not move away from under them. */
function isWritingOver(host: HTMLElement): boolean {
  const { activeElement } = document;
  const writes = activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement;
  return writes && host.parentElement?.contains(activeElement) === true;
}
