import { type PointerEvent, useEffect, useRef } from 'react';
import type { BoardScene } from '../canvas/board-scene.ts';
import type { PointerLayer } from './pointer-layer.ts';
import styles from './together.module.css';

/** Lies over the picture while the hand points with light, so that nothing else is moved. The wheel goes through. */
export function LightSheet({ scene, layer }: { scene: BoardScene; layer: PointerLayer }) {
  const sheet = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = sheet.current;
    if (!element) return;
    const pass = (event: WheelEvent): void => {
      event.preventDefault();
      scene.host.dispatchEvent(new WheelEvent(event.type, event));
    };
    element.addEventListener('wheel', pass, { passive: false });
    return () => element.removeEventListener('wheel', pass);
  }, [scene]);

  function shine({ nativeEvent }: PointerEvent) {
    const all = nativeEvent.getCoalescedEvents?.() ?? [];
    const points = all.length > 0 ? all : [nativeEvent];
    layer.shine(points.map(({ clientX, clientY }) => scene.boardPointAt({ x: clientX, y: clientY })));
  }

  return (
    <div
      ref={sheet}
      className={styles.sheet}
      onPointerDown={(event) => {
        // Keys still mean the picture.
        event.preventDefault();
        scene.host.focus({ preventScroll: true });
        shine(event);
      }}
      onPointerMove={shine}
      onPointerLeave={() => layer.leave()}
    />
  );
}
