import type { BoardBackground } from '@sayso/shared/features/board/boards/boards.model.ts';
import type { Area } from '../camera.ts';
import type { SceneColours } from '../scene-colours.ts';
import { drawings } from './background-drawings.ts';

/** Dots and squares lie this far apart on the board, and twice as far for each time the board is seen from afar. */
const pitch = 40;
const leastPixels = 22;
const tile = 64;

/** What a board is drawn on: calm lines below everything else. Costs one or two strokes whatever the zoom. */
export function paintBackground(
  context: CanvasRenderingContext2D,
  background: BoardBackground,
  area: Area,
  seen: Area,
  colours: SceneColours,
  scale: number,
): void {
  if (background === 'plain') return;
  if (background === 'dots' || background === 'grid') {
    paintPattern(context, background, seen, colours, scale);
    return;
  }
  const { fill, line } = drawings[background](area);
  context.save();
  context.fillStyle = colours.surface;
  context.globalAlpha = 0.7;
  if (fill) context.fill(fill);
  context.globalAlpha = 0.5;
  context.strokeStyle = colours.edge;
  context.lineWidth = Math.max(5, 2 / scale);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.stroke(line);
  context.restore();
}

function paintPattern(
  context: CanvasRenderingContext2D,
  background: 'dots' | 'grid',
  seen: Area,
  { line }: SceneColours,
  scale: number,
): void {
  const doublings = Math.max(0, Math.ceil(Math.log2(leastPixels / (pitch * scale))));
  const step = pitch * 2 ** doublings;
  const pattern = context.createPattern(tileOf(background, line), 'repeat');
  if (!pattern) return;
  pattern.setTransform(new DOMMatrix().scale(step / tile));
  context.fillStyle = pattern;
  context.fillRect(seen.minX, seen.minY, seen.maxX - seen.minX, seen.maxY - seen.minY);
}

const tiles = new Map<string, HTMLCanvasElement>();

function tileOf(background: 'dots' | 'grid', colour: string): HTMLCanvasElement {
  const key = `${background} ${colour}`;
  const known = tiles.get(key);
  if (known) return known;
  const canvas = document.createElement('canvas');
  canvas.width = tile;
  canvas.height = tile;
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = colour;
    if (background === 'dots') {
      context.beginPath();
      context.arc(tile / 2, tile / 2, 4, 0, 2 * Math.PI);
      context.fill();
    } else {
      context.fillRect(0, 0, tile, 2);
      context.fillRect(0, 0, 2, tile);
    }
  }
  tiles.set(key, canvas);
  return canvas;
}
