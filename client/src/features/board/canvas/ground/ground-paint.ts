import type { Brush } from '../../kinds/brush.ts';
import type { Area } from '../camera.ts';
import type { BlankCard } from './blank-cards.ts';
import type { SectionFrame } from './section-frames.ts';

/** Below this scale titles stand above what they name, as large as they have to be. */
const farTitles = 0.4;

/** `filled`: nothing is drawn on the board that should show through. */
export function paintSection(
  context: CanvasRenderingContext2D,
  { section, area }: SectionFrame,
  filled: boolean,
  { colours, letters, scale }: Brush,
): void {
  context.fillStyle = colours.surface;
  context.strokeStyle = colours.line;
  context.lineWidth = Math.max(2, 1 / scale);
  context.beginPath();
  context.roundRect(area.minX, area.minY, section.width, area.maxY - area.minY, 24);
  if (filled) context.fill();
  context.stroke();
  const far = scale < farTitles;
  const size = far ? 14 / scale : Math.min(38, Math.max(30, 18 / scale));
  context.fillStyle = colours.ink;
  context.font = letters.font(size, 700);
  context.textBaseline = 'alphabetic';
  const title = letters.oneLine(section.title, section.width - (far ? 0 : 40), size, 700);
  context.fillText(title, section.x + (far ? 4 : 22), section.y + (far ? -size * 0.4 : 46));
}

/** A soft line around what belongs together. Its title is a tab on the right, where no section has its own. */
export function paintGroup(
  context: CanvasRenderingContext2D,
  { minX, minY, maxX, maxY }: Area,
  title: string | null,
  { colours, letters, scale }: Brush,
): void {
  context.save();
  context.beginPath();
  context.roundRect(minX, minY, maxX - minX, maxY - minY, 14);
  context.globalAlpha = 0.5;
  context.fillStyle = colours.accentSoft;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = colours.accent;
  context.lineWidth = Math.max(2, 1.5 / scale);
  context.setLineDash([2, 9].map((length) => length * Math.max(1, 0.6 / scale)));
  context.lineCap = 'round';
  context.stroke();
  context.restore();
  if (title === null) return;
  const size = Math.min(64, Math.max(22, 14 / scale));
  const inset = size * 0.6;
  context.font = letters.font(size, 700);
  const words = letters.oneLine(title, maxX - minX - 2 * inset - 20, size, 700);
  const width = context.measureText(words).width + 2 * inset;
  const height = size * 1.5;
  context.fillStyle = colours.accent;
  context.beginPath();
  context.roundRect(maxX - 10 - width, minY - height, width, height, [height / 3, height / 3, 0, 0]);
  context.fill();
  context.fillStyle = colours.surface;
  context.textBaseline = 'middle';
  context.fillText(words, maxX - 10 - width + inset, minY - height / 2 + size * 0.06);
}

/** A card of which nothing may be known but that it is there. */
export function paintBlank(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: BlankCard,
  { colours, scale }: Brush,
): void {
  context.fillStyle = colours.sunken;
  context.strokeStyle = colours.edge;
  context.lineWidth = Math.max(2, 1 / scale);
  context.setLineDash([8, 8]);
  context.beginPath();
  context.roundRect(x, y, width, height, 6);
  context.fill();
  context.stroke();
  context.setLineDash([]);
  context.fillStyle = colours.line;
  for (const [row, share] of [0.7, 0.85, 0.5].entries()) {
    context.beginPath();
    context.roundRect(x + 24, y + 62 + row * 30, (width - 48) * share, 12, 6);
    context.fill();
  }
}
