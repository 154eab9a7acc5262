import type { Point } from '../canvas/camera.ts';
import type { SceneColours } from '../canvas/scene-colours.ts';
import type { LightPoint } from './light-trails.ts';
import type { ShownPointer } from './pointers.ts';

/** CSS pixels. */
const letters = 13;
const lightWidth = 8;
const dotRadius = 9;

/** An arrow whose tip is the point. Who is of the team, or signs for everybody, has a label. */
export function paintPointer(
  context: CanvasRenderingContext2D,
  { at, strength, by }: ShownPointer,
  { scale, colours, label }: { scale: number; colours: SceneColours; label: string | undefined },
): void {
  context.save();
  context.globalAlpha = strength;
  context.translate(at.x, at.y);
  context.scale(1 / scale, 1 / scale);
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(5, 18);
  context.lineTo(9, 10.5);
  context.lineTo(17, 8);
  context.closePath();
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = colours.surface;
  context.stroke();
  context.fillStyle = by?.staff ? colours.accent : colours.inkSoft;
  context.fill();
  if (label) paintLabel(context, label, colours);
  context.restore();
}

function paintLabel(context: CanvasRenderingContext2D, label: string, colours: SceneColours): void {
  context.font = `600 ${letters}px ${colours.font}`;
  const width = Math.min(160, context.measureText(label).width);
  context.beginPath();
  context.roundRect(14, 16, width + 14, letters + 9, 8);
  context.fillStyle = colours.surface;
  context.strokeStyle = colours.edge;
  context.lineWidth = 1;
  context.fill();
  context.stroke();
  context.fillStyle = colours.ink;
  context.textBaseline = 'middle';
  context.fillText(label, 21, 16 + (letters + 9) / 2, 160);
}

/** Thick where it is new, thin where it goes. With no motion wished for: a dot that stays where it points. */
export function paintLight(
  context: CanvasRenderingContext2D,
  trail: readonly LightPoint[],
  { scale, colour, still }: { scale: number; colour: string; still: boolean },
): void {
  const tip = trail.at(-1);
  if (!tip) return;
  context.save();
  context.strokeStyle = colour;
  context.lineCap = 'round';
  if (!still) {
    for (const [at, to] of trail.entries()) {
      const from = trail[at - 1];
      if (!from) continue;
      context.globalAlpha = to.strength;
      context.lineWidth = Math.max(1, lightWidth * to.strength) / scale;
      line(context, from, to);
    }
  }
  context.globalAlpha = still ? 1 : tip.strength;
  context.fillStyle = colour;
  context.beginPath();
  context.arc(tip.x, tip.y, (still ? dotRadius : dotRadius * tip.strength) / scale, 0, 2 * Math.PI);
  context.fill();
  context.restore();
}

function line(context: CanvasRenderingContext2D, from: Point, to: Point): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}
