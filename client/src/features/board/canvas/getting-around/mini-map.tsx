import { type PointerEvent, useEffect, useRef } from 'react';
import type { BoardScene } from '../board-scene.ts';
import { type Area, type Camera, fitted, toBoard } from '../camera.ts';
import { t } from '../canvas.messages.ts';
import styles from './getting-around.module.css';

const size = { width: 176, height: 118 };

/** All of the board, very small, with a frame around what is on the screen. Press it to go there. */
export function MiniMap({ scene }: { scene: BoardScene }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const camera = useRef<Camera>({ x: 0, y: 0, scale: 1 });

  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const paint = (): void => {
      waiting = undefined;
      if (canvas.current) camera.current = paintMap(canvas.current, scene);
    };
    // A map need not be as quick as the board.
    const soon = (): void => {
      waiting ??= setTimeout(paint, 120);
    };
    paint();
    const stops = [scene.onLook(soon), scene.onChange(soon)];
    return () => {
      clearTimeout(waiting);
      for (const stop of stops) stop();
    };
  }, [scene]);

  function go(event: PointerEvent<HTMLCanvasElement>) {
    if (event.buttons === 0) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const at = toBoard(camera.current, { x: event.clientX - left, y: event.clientY - top });
    scene.camera.centre(at);
  }

  return (
    <canvas
      ref={canvas}
      className={styles.map}
      role="img"
      aria-label={t('map')}
      width={size.width * 2}
      height={size.height * 2}
      onPointerDown={go}
      onPointerMove={go}
    />
  );
}

/** Answers the camera of the map. */
function paintMap(canvas: HTMLCanvasElement, scene: BoardScene): Camera {
  const { colours } = scene.brush;
  const seen = scene.seen();
  const camera = fitted(union(scene.whole(), seen), size, 6);
  const context = canvas.getContext('2d');
  if (!context) return camera;
  context.setTransform(2, 0, 0, 2, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  context.translate(camera.x, camera.y);
  context.scale(camera.scale, camera.scale);
  context.fillStyle = colours.surface;
  context.strokeStyle = colours.line;
  context.lineWidth = 1 / camera.scale;
  for (const { area } of scene.ground.frames) {
    context.fillRect(area.minX, area.minY, area.maxX - area.minX, area.maxY - area.minY);
    context.strokeRect(area.minX, area.minY, area.maxX - area.minX, area.maxY - area.minY);
  }
  for (const { content, x, y, width, height, hidden } of scene.index.all()) {
    if (hidden || content.kind === 'connector') continue;
    context.fillStyle =
      content.kind === 'note'
        ? colours.notes[content.colour].bg
        : 'colour' in content
          ? colours.inks[content.colour]
          : colours.edge;
    context.fillRect(x, y, Math.max(width, 2 / camera.scale), Math.max(height, 2 / camera.scale));
  }
  context.strokeStyle = colours.accent;
  context.lineWidth = 2 / camera.scale;
  context.strokeRect(seen.minX, seen.minY, seen.maxX - seen.minX, seen.maxY - seen.minY);
  return camera;
}

const union = (a: Area, b: Area): Area => ({
  minX: Math.min(a.minX, b.minX),
  minY: Math.min(a.minY, b.minY),
  maxX: Math.max(a.maxX, b.maxX),
  maxY: Math.max(a.maxY, b.maxY),
});
