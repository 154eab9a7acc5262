import { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { type Box, withinReach } from '@sayso/shared/features/board/geometry.ts';
import type { NewItem } from '@sayso/shared/features/board/items/items.commands.ts';
import type { InkColour } from '@sayso/shared/features/board/kinds/colours.ts';
import { type PenWidth, penWidth, strokePoints } from '@sayso/shared/features/board/kinds/pen/pen.kind.ts';
import { freshId } from '../../../../session/fresh-id.ts';
import { strokePath } from '../../kinds/pen/stroke-path.ts';
import type { Touch } from '../hands/pointer-input.ts';
import { inPieces, simplified } from './simplify.ts';
import type { Bench, Tool } from './tool.ts';

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly pressure: number;
}

interface Ink {
  readonly colour: InkColour;
  readonly width: PenWidth;
}

/** CSS pixels: what lies closer to the line than this is left out of it. */
const tolerance = 0.7;
/** So many points of a stroke under way are drawn anew with each move; what is before them is drawn already. */
const fresh = 240;

/** Draws by hand. The stroke is one's own until it is done; others see it then. */
export const penTool = (ink: Ink): Tool => ({
  key: 'pen',
  cursor: 'crosshair',
  draws: true,

  begin(_, bench) {
    const dots: Dot[] = [];
    const dry: Path2D[] = [];
    let dryUntil = 0;
    const width = penWidth[ink.width];
    const paint = (context: CanvasRenderingContext2D): void => {
      context.fillStyle = bench.colours.inks[ink.colour];
      context.globalAlpha = ink.width === 'marker' ? 0.45 : 1;
      for (const path of dry) context.fill(path);
      context.fill(strokePath(dabs(dots.slice(dryUntil)), width, false));
    };
    return {
      immediate: true,
      move(_last, more) {
        for (const touch of more) dots.push(dotOf(touch, bench));
        while (dots.length - dryUntil > 2 * fresh) {
          dry.push(strokePath(dabs(dots.slice(dryUntil, dryUntil + fresh + 1)), width, true));
          dryUntil += fresh;
        }
        bench.preview(paint);
      },
      end() {
        bench.preview(null);
        const items = strokesOf(dots, ink, tolerance / bench.scale).map((stroke) => ({
          ...stroke,
          section: bench.sectionOf(stroke),
        }));
        bench.add(items);
      },
      cancel: () => bench.preview(null),
    };
  },

  tap() {},
});

const dabs = (dots: readonly Dot[]) => dots.map(({ x, y, pressure }) => [x, y, pressure] as const);

function dotOf(touch: Touch, bench: Bench): Dot {
  const { x, y } = bench.pointOf(touch);
  return { x: withinReach(x), y: withinReach(y), pressure: touch.pressure };
}

type Stroke = Omit<NewItem, 'section'> & Box;

/** What is stored of a stroke: few points, whole numbers, from its top left corner; in several items when it is long. */
export function strokesOf(dots: readonly Dot[], { colour, width }: Ink, within: number): readonly Stroke[] {
  const [first] = dots;
  if (!first) return [];
  return inPieces(simplified(dots, within), strokePoints).map((piece) => {
    const xs = piece.map(({ x }) => x);
    const ys = piece.map(({ y }) => y);
    const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
    const drawnWidth = Math.max(1, Math.ceil(Math.max(...xs)) - left);
    const drawnHeight = Math.max(1, Math.ceil(Math.max(...ys)) - top);
    const points = piece.flatMap(({ x, y, pressure }) => [
      Math.round(x - left),
      Math.round(y - top),
      Math.round(pressure * 100),
    ]);
    return {
      id: freshId(ItemId),
      ...{ x: left, y: top, width: drawnWidth, height: drawnHeight },
      content: { kind: 'pen', points, drawnWidth, drawnHeight, colour, width },
    };
  });
}
