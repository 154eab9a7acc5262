import type { Context } from '../../../room/feature.ts';
import { no } from '../board.no.ts';
import type { Decided } from '../board.part.ts';
import type { BoardState } from '../board.state.ts';
import type { BoardId } from '../board-ids.ts';
import { wholeTurn, withinReach } from '../geometry.ts';
import { kindOf } from '../kinds/kinds.ts';
import { sectionOn } from './add-items.ts';
import { byDepth, isDepth, onTop } from './depth.ts';
import { mayKnow, partedByKnowing } from './item-knowing.ts';
import { whyNotPlace } from './item-powers.ts';
import { resizedTo } from './item-size.ts';
import type { ItemsCommand } from './items.commands.ts';
import type { Item, Placing } from './items.model.ts';
import { freePlace, lying } from './slots.ts';

type PlaceItems = Extract<ItemsCommand, { type: 'board.PlaceItems' }>;
type Wanted = PlaceItems['places'][number];

export function decidePlace(state: BoardState, command: PlaceItems, { by }: Context): Decided {
  const wanted = new Map(command.places.map((place) => [place.id, place]));
  const found = [...wanted.values()].flatMap((place) => {
    const item = state.items.get(place.id);
    return item && mayKnow(state, item, by) ? [{ item, place }] : [];
  });
  if (found.length === 0) return no('board.item-gone');
  for (const { item, place } of found) {
    const refused = whyNotPlace(state, item, by, given(place));
    if (refused) return refused;
  }
  const lyingOn = (board: BoardId): readonly Item[] =>
    lying(state, board, by.author).filter(({ id }) => !wanted.has(id));
  const [inSight = [], ...own] = partedByKnowing(found, ({ item }) => item);
  const seen = placedOn(state, inSight, lyingOn);
  const seenOn = (board: BoardId): readonly Item[] => seen.map(moved).filter((item) => item.board === board);
  const parts = [
    seen,
    ...own.map((part) => placedOn(state, part, (board) => [...lyingOn(board), ...seenOn(board)])),
  ];
  const places = parts.flatMap((part) =>
    raised(state, part.filter(isOther), part === seen ? 0 : seen.length),
  );
  return places.length > 0 ? [{ type: 'board.ItemsPlaced', places, who: by.author }] : [];
}

interface Found {
  readonly item: Item;
  readonly place: Wanted;
}
interface Placed {
  readonly item: Item;
  readonly next: Next;
}

/** One after the other, so that no two get the same free place. */
function placedOn(
  state: BoardState,
  found: readonly Found[],
  lyingOn: (board: BoardId) => readonly Item[],
): readonly Placed[] {
  const taken = new Map<BoardId, Item[]>();
  return found.map(({ item, place }) => {
    const lies = taken.get(item.board) ?? [...lyingOn(item.board)];
    taken.set(item.board, lies);
    const placed = { item, next: nextPlace(state, item, place, lies) };
    lies.push(moved(placed));
    return placed;
  });
}

const moved = ({ item, next }: Placed): Item => ({ ...item, ...next });

/** Only what was asked for. */
const given = ({ id: _, ...how }: Wanted): Omit<Placing, 'id'> =>
  Object.fromEntries(Object.entries(how).filter(([, value]) => value !== undefined));

function nextPlace(state: BoardState, item: Item, place: Wanted, taken: readonly Item[]) {
  const section = place.section === undefined ? item.section : sectionOn(state, item.board, place.section);
  const goesFree = place.section !== undefined && place.x === undefined && place.y === undefined;
  const frame = section === null ? undefined : state.sections.get(section);
  const at = goesFree ? freePlace(taken, frame) : { x: place.x ?? item.x, y: place.y ?? item.y };
  return {
    x: withinReach(at.x),
    y: withinReach(at.y),
    ...resizedTo(item, place),
    rotation:
      kindOf(item.content.kind).rotates && place.rotation !== undefined
        ? wholeTurn(place.rotation)
        : item.rotation,
    section,
    z: place.z !== undefined && isDepth(place.z) ? place.z : item.z,
  };
}

type Next = ReturnType<typeof nextPlace>;
const placeKeys = ['x', 'y', 'width', 'height', 'rotation', 'section', 'z'] as const;
const isOther = ({ item, next }: Placed): boolean => placeKeys.some((key) => item[key] !== next[key]);

/** The event says only what changes. Paper that was moved comes to lie on top, and on top of `under` others that are moved along. */
function raised(state: BoardState, placed: readonly Placed[], under: number): readonly Placing[] {
  const depths = new Map<BoardId, Iterator<string>>();
  const nextDepth = (board: BoardId): string | undefined => {
    const known =
      depths.get(board) ??
      onTop(state, board, under + placed.length)
        .slice(under)
        .values();
    depths.set(board, known);
    return known.next().value;
  };
  const lowestFirst = [...placed].sort((a, b) => byDepth(a.item, b.item));
  return lowestFirst.map(({ item, next }) => {
    const changes = Object.fromEntries(
      placeKeys.filter((key) => item[key] !== next[key]).map((key) => [key, next[key]]),
    );
    const isMoved = item.x !== next.x || item.y !== next.y;
    const isTakenBack = item.z !== next.z;
    const z = isMoved && !isTakenBack && kindOf(item.content.kind).rises ? nextDepth(item.board) : undefined;
    return { id: item.id, ...changes, ...(z === undefined ? {} : { z }) };
  });
}
