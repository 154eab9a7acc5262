import type { BoardState } from '@sayso/shared/features/board/board.state.ts';
import type { BoardId, SectionId, VotingId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { readingOrder } from '@sayso/shared/features/board/items/reading-order.ts';
import { textOf } from '@sayso/shared/features/board/kinds/kinds.ts';
import type { AuthorId } from '@sayso/shared/room/ids.ts';
import type { Area } from '../../canvas/camera.ts';
import { Ground } from '../../canvas/ground/ground.ts';
import { around } from '../../canvas/ground/section-frames.ts';
import { ItemIndex } from '../../canvas/item-index.ts';
import type { LoadImage } from '../../canvas/picture-shelf.ts';
import { SceneBrush } from '../../canvas/scene-brush.ts';
import { paintItem } from '../../kinds/paint-item.ts';
import { t } from '../out-and-in.messages.ts';
import { lightLook } from './light-look.ts';
import { type PaperSize, type Print, printOf } from './paper.ts';
import { readyPictures } from './ready-pictures.ts';
import { paintDots } from './vote-badge.ts';

export interface DrawingChoice {
  readonly board: BoardId;
  /** Null: the whole board. */
  readonly section: SectionId | null;
  /** With what the team has put aside. */
  readonly hidden: boolean;
  /** The ended vote whose dots stand on the things; null: none. */
  readonly voting: VotingId | null;
  readonly paper: PaperSize;
}

/** A board that is ready to be drawn onto paper, piece by piece. */
export interface BoardDrawing {
  readonly title: string;
  readonly print: Print;
  /** Draws all that lies in a strip of the picture; pixels. The context's origin is the strip's top left corner. */
  paint(context: CanvasRenderingContext2D, top: number, height: number): void;
  /** Draws everything once, in the order in which it is read. The context's unit is the pixel. */
  paintAsRead(context: CanvasRenderingContext2D): void;
}

/** Around everything; board units. */
const margin = 60;
const paperWhite = '#ffffff';
/** The height of the title, in CSS pixels on the paper. */
const titleSize = 24;

/** Undefined when there is nothing to draw. */
export async function drawBoard(
  whole: BoardState,
  me: AuthorId,
  choice: DrawingChoice,
  load: LoadImage,
): Promise<BoardDrawing | undefined> {
  const { board } = choice;
  const state = chosen(whole, choice);
  const index = new ItemIndex(board);
  index.sync(state.items);
  const ground = new Ground(board, me);
  ground.sync(state, index, true);
  const areas = [ground.area(), index.area()].flatMap((area) => area ?? []);
  const lying = around(areas);
  if (!lying) return undefined;

  const items = [...index.all()];
  const colours = lightLook();
  const title = state.boards.get(board)?.title ?? '';
  await fontsFor([title, ...items.map(({ content }) => textOf(content)), ...titlesIn(state)], colours.font);
  const pictures = await readyPictures(items, load);
  const labelOf = (item: Item) => (item.hidden ? t('hidden') : item.by.staff ? undefined : item.by.peers);
  const brush = new SceneBrush(colours, { pictures, items: index, labelOf });
  const voting = choice.voting === null ? undefined : state.votings.get(choice.voting);

  // How large the title is depends on how the paper is filled, and the other way round: one guess is near enough.
  const bare = grown(lying, margin);
  const titleRoom = (titleSize * 2) / printOf(sizeOf(bare), choice.paper).reading;
  const area = { ...bare, minY: bare.minY - titleRoom };
  const print = printOf(sizeOf(area), choice.paper);
  brush.scale = print.reading;
  const inAir = { size: { width: 0, height: 0 }, has: () => false, get: (id: Item['id']) => index.get(id) };

  function paintGround(context: CanvasRenderingContext2D): void {
    const camera = { x: -area.minX * brush.scale, y: -area.minY * brush.scale, scale: brush.scale };
    const size = {
      width: (area.maxX - area.minX) * brush.scale,
      height: (area.maxY - area.minY) * brush.scale,
    };
    ground.paint(context, camera, { ...inAir, size }, index, brush);
    context.fillStyle = colours.ink;
    const letters = (titleSize * 0.9) / brush.scale;
    context.font = brush.letters.font(letters, 700);
    context.textBaseline = 'alphabetic';
    const line = brush.letters.oneLine(title, area.maxX - area.minX - 2 * margin, letters, 700);
    context.fillText(line, area.minX + margin, area.minY + titleRoom * 0.8);
  }

  function paintOne(context: CanvasRenderingContext2D, item: Item): void {
    context.save();
    context.translate(item.x, item.y);
    paintItem(context, item, brush);
    context.restore();
    if (voting) paintDots(context, item, voting, brush);
  }

  return {
    title,
    print,
    paint(context, top, height) {
      const { scale, width } = print;
      context.fillStyle = paperWhite;
      context.fillRect(0, 0, width, height);
      context.save();
      context.scale(scale, scale);
      context.translate(-area.minX, -area.minY - top / scale);
      paintGround(context);
      const minY = area.minY + top / scale - margin;
      const strip = { ...area, minY, maxY: minY + height / scale + 2 * margin };
      for (const id of index.within(strip)) {
        const item = index.get(id);
        if (item) paintOne(context, item);
      }
      context.restore();
    },
    paintAsRead(context) {
      context.save();
      context.scale(print.scale, print.scale);
      context.translate(-area.minX, -area.minY);
      paintGround(context);
      for (const item of readingOrder(items)) paintOne(context, item);
      context.restore();
    },
  };
}

/** The room as it is in the file: what is private or put aside is not there, nor are cards that stand for others. */
function chosen(whole: BoardState, { board, section, hidden }: DrawingChoice): BoardState {
  const items = [...whole.items].filter(
    ([, item]) =>
      item.board === board &&
      !item.private &&
      (hidden || !item.hidden) &&
      (section === null || item.section === section),
  );
  const state = { ...whole, items: new Map(items), blanks: new Map() };
  const own = whole.boards.get(board);
  if (section === null || !own) return state;
  return {
    ...state,
    // A drawing under the whole board says nothing about one section of it.
    boards: new Map([[board, { ...own, background: 'plain' as const }]]),
    sections: new Map([...whole.sections].filter(([id]) => id === section)),
  };
}

function titlesIn({ sections, groups }: BoardState): readonly string[] {
  return [...sections.values(), ...groups.values()].flatMap(({ title }) => title ?? []);
}

/** All letters that are drawn have to be there before. A font that can't be had is no reason to save nothing. */
async function fontsFor(texts: readonly string[], family: string): Promise<void> {
  const letters = [...new Set(texts.join(''))].join('');
  const weights = [500, 600, 700];
  await Promise.allSettled(weights.map((weight) => document.fonts.load(`${weight} 20px ${family}`, letters)));
}

const sizeOf = ({ minX, minY, maxX, maxY }: Area) => ({ width: maxX - minX, height: maxY - minY });

const grown = ({ minX, minY, maxX, maxY }: Area, by: number): Area => ({
  ...{ minX: minX - by, minY: minY - by, maxX: maxX + by, maxY: maxY + by },
});
