import type { BoardState } from '@sayso/shared/features/board/board.state.ts';
import type { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { BoardBackground } from '@sayso/shared/features/board/boards/boards.model.ts';
import type { Group } from '@sayso/shared/features/board/groups/groups.model.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { noteSize } from '@sayso/shared/features/board/kinds/note/note.kind.ts';
import type { AuthorId } from '@sayso/shared/room/ids.ts';
import type { Brush } from '../../kinds/brush.ts';
import { turnedArea } from '../../kinds/turned-box.ts';
import type { Area, Camera, Size } from '../camera.ts';
import { seenArea } from '../camera.ts';
import type { ItemIndex } from '../item-index.ts';
import { paintBackground } from './backgrounds.ts';
import { type BlankCard, blankCards } from './blank-cards.ts';
import { paintBlank, paintGroup, paintSection } from './ground-paint.ts';
import { around, type SectionFrame, sectionFrames } from './section-frames.ts';

interface Theme {
  readonly group: Group;
  readonly members: readonly ItemId[];
}

/** The view that the ground is drawn for. */
interface View {
  readonly size: Size;
  /** Whether an item is in the air. */
  has(id: ItemId): boolean;
  /** The item where it is drawn. */
  get(id: ItemId): Item | undefined;
}

const emptyBoard: Area = { minX: 0, minY: 0, maxX: 3 * noteSize, maxY: 2 * noteSize };
/** Without sections a background still needs a place; it grows with what lies on it, in steps. */
const bareArea: Area = { minX: -800, minY: -80, maxX: 1200, maxY: 1120 };
const growth = 400;
/** From a group's members to the line around them. */
const groupMargin = 9;

/** What lies under the items: the background, sections, groups and cards that others still keep to themselves. */
export class Ground {
  readonly #board: BoardId;
  readonly #me: AuthorId;
  frames: readonly SectionFrame[] = [];
  #themes: readonly Theme[] = [];
  #blanks: readonly BlankCard[] = [];
  #background: BoardBackground = 'plain';
  #seen: readonly unknown[] = [];

  constructor(board: BoardId, me: AuthorId) {
    this.#board = board;
    this.#me = me;
  }

  /** Takes over the room. Answers whether something here is another thing than before. */
  sync(state: BoardState, index: ItemIndex, itemsChanged: boolean): boolean {
    const board = state.boards.get(this.#board);
    const sections = [...state.sections.values()].filter((section) => section.board === this.#board);
    const groups = [...state.groups.values()].filter((group) => group.board === this.#board);
    const seen = [board, state.blanks.get(this.#board), ...sections, ...groups];
    const same = seen.length === this.#seen.length && seen.every((one, at) => one === this.#seen[at]);
    if (same && !itemsChanged) return false;
    this.#seen = seen;
    this.#background = board?.background ?? 'plain';
    this.#blanks = blankCards(state, this.#board, this.#me);
    this.frames = sectionFrames(state, this.#board, [...index.all(), ...this.#blanks]);
    const members = new Map<string, ItemId[]>();
    for (const { id, group, hidden } of index.all()) {
      if (group === null || hidden) continue;
      const beside = members.get(group);
      if (beside) beside.push(id);
      else members.set(group, [id]);
    }
    this.#themes = groups.flatMap((group) => {
      const ids = members.get(group.id) ?? [];
      return ids.length > 1 || (ids.length > 0 && group.title !== null) ? [{ group, members: ids }] : [];
    });
    return true;
  }

  /** What should fit across a screen at first. */
  get columnWidth(): number {
    return this.frames[0]?.section.width ?? 3 * noteSize;
  }

  /** All that there is on the board. */
  whole(index: ItemIndex): Area {
    return around([this.area(), index.area()].filter((area) => area !== undefined)) ?? emptyBoard;
  }

  /** All that the ground takes up; undefined when it takes up nothing. */
  area(): Area | undefined {
    const areas = [...this.frames.map(({ area }) => area), ...this.#blanks.map(areaOf)];
    return around(areas);
  }

  paint(context: CanvasRenderingContext2D, camera: Camera, view: View, index: ItemIndex, brush: Brush): void {
    const seen = seenArea(camera, view.size, 0);
    if (this.#background !== 'plain') {
      paintBackground(
        context,
        this.#background,
        this.#backgroundArea(index),
        seen,
        brush.colours,
        camera.scale,
      );
    }
    const see = this.#background === 'plain' || this.#background === 'dots' || this.#background === 'grid';
    for (const frame of this.frames) paintSection(context, frame, see, brush);
    for (const theme of this.#themes) this.#paintTheme(context, theme, view, false, brush);
    for (const blank of this.#blanks) paintBlank(context, blank, brush);
  }

  /** Groups of which something is in the air are drawn with it. */
  paintInAir(context: CanvasRenderingContext2D, view: View, brush: Brush): void {
    for (const theme of this.#themes) this.#paintTheme(context, theme, view, true, brush);
  }

  /** The line around a group; undefined when nothing of it can be seen. */
  groupArea(members: readonly ItemId[], air: Pick<View, 'get'>): Area | undefined {
    const all = around(members.flatMap((id) => air.get(id) ?? []).map(turnedArea));
    return all && grown(all, groupMargin);
  }

  #paintTheme(
    context: CanvasRenderingContext2D,
    { group, members }: Theme,
    view: View,
    inAir: boolean,
    brush: Brush,
  ): void {
    if (members.some((id) => view.has(id)) !== inAir) return;
    const area = this.groupArea(members, view);
    if (area) paintGroup(context, area, group.title, brush);
  }

  #backgroundArea(index: ItemIndex): Area {
    const own = around(this.frames.map(({ area }) => area));
    if (own) return grown(own, 40);
    const items = index.area();
    if (!items) return bareArea;
    const step = (beyond: number): number => Math.max(0, Math.ceil(beyond / growth)) * growth;
    return {
      minX: bareArea.minX - step(bareArea.minX - items.minX),
      minY: bareArea.minY - step(bareArea.minY - items.minY),
      maxX: bareArea.maxX + step(items.maxX - bareArea.maxX),
      maxY: bareArea.maxY + step(items.maxY - bareArea.maxY),
    };
  }
}

const grown = ({ minX, minY, maxX, maxY }: Area, by: number): Area => ({
  minX: minX - by,
  minY: minY - by,
  maxX: maxX + by,
  maxY: maxY + by,
});

const areaOf = ({ x, y, width, height }: BlankCard): Area => ({
  minX: x,
  minY: y,
  maxX: x + width,
  maxY: y + height,
});
