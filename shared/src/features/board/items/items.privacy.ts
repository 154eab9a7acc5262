import type { Later, Shown, ShowRow } from '../../../room/feature.ts';
import type { AuthorId } from '../../../room/ids.ts';
import type { BoardEvent } from '../board.events.ts';
import type { BoardShowTable, Told } from '../board.part.ts';
import type { BoardState } from '../board.state.ts';
import { boardRow, isShown } from '../board.telling.ts';
import type { ItemId } from '../board-ids.ts';
import { blanksCounted } from '../private-writing/blanks.ts';
import { reachOf } from './item-reach.ts';
import { toPeers, toTeam } from './item-views.ts';
import type { Item, ItemsEvent } from './items.model.ts';

type EventOf<Type extends ItemsEvent['type']> = Extract<ItemsEvent, { type: Type }>;
type Row<E extends BoardEvent> = ShowRow<BoardState, Told, E>;
type Items = readonly Item[];

const inReachOfTeam = (state: BoardState, item: Item): boolean => reachOf(state, item) !== 'nobody';
const inReachOfAll = (state: BoardState, item: Item): boolean => reachOf(state, item) === 'everybody';

const found = ({ items }: BoardState, ids: readonly ItemId[]): Items =>
  ids.flatMap((id) => items.get(id) ?? []);
const nothingIfEmpty = (told: readonly (Told | Later<BoardState, Told>)[]): Shown<BoardState, Told> =>
  told.length > 0 ? told : undefined;

/** Word of private cards to those who only see how many there are. */
const cards = (items: Items): Later<BoardState, Told>[] =>
  [...new Set(items.flatMap((item) => (item.private ? [item.board] : [])))].map(blanksCounted);

/**
 * An event about items that are there. Each audience hears of those it holds (`told` makes the event about them), people
 * apart of what only they hold, and the rest of the room how many private cards there are when `recounts` says so.
 */
function aboutItems<E extends ItemsEvent>(
  idsOf: (event: E) => readonly ItemId[],
  told: (event: E, of: ReadonlySet<ItemId>) => Told,
  recounts: (event: E, item: Item) => boolean = () => false,
): Row<E> {
  const say = (event: E, items: Items): Told[] =>
    items.length > 0 ? [told(event, new Set(items.map(({ id }) => id)))] : [];
  const audience =
    (
      holds: (state: BoardState, item: Item) => boolean,
      knowsCards: (state: BoardState, item: Item) => boolean,
    ) =>
    (event: E, before: BoardState) => {
      const items = found(before, idsOf(event));
      const held = items.filter((item) => holds(before, item));
      const others = items.filter(
        (item) => recounts(event, item) && !holds(before, item) && knowsCards(before, item),
      );
      return nothingIfEmpty([...say(event, held), ...cards(others)]);
    };
  const outside = audience(inReachOfAll, (state, { board }) => isShown(state, board));
  return {
    facilitators: audience(inReachOfTeam, () => true),
    participants: outside,
    displays: outside,
    privately(event, before) {
      const apart = found(before, idsOf(event)).filter((item) => item.author && !inReachOfAll(before, item));
      const writers = new Set(apart.flatMap(({ author }) => author ?? []));
      return [...writers].flatMap((to) =>
        say(
          event,
          apart.filter(({ author }) => author === to),
        ).map((own) => ({ to, told: own })),
      );
    },
  };
}

const oneId = ({ id }: { readonly id: ItemId }): readonly ItemId[] => [id];
const owned = (id: ItemId, author: AuthorId | null) =>
  author === null ? [] : [{ to: author, told: { type: 'board.Owned', id, author } as const }];
const own = (item: Item, author: AuthorId): Item => ({ ...toPeers(item), author });

const appears =
  (holds: (state: BoardState, item: Item) => boolean, view: (item: Item) => Item) =>
  ({ type, item }: EventOf<'board.ItemAdded'>, before: BoardState): Shown<BoardState, Told> => {
    if (holds(before, item)) return { type, item: view(item) };
    return isShown(before, item.board) || view === toTeam ? nothingIfEmpty(cards([item])) : undefined;
  };

const isBack = ({ id, x, y, z }: EventOf<'board.ItemShown'>, { items }: BoardState): Item | undefined => {
  const item = items.get(id);
  return item && { ...item, hidden: false, x, y, z };
};
const backToPeers = (event: EventOf<'board.ItemShown'>, before: BoardState): Told | undefined => {
  const item = isBack(event, before);
  return item && inReachOfAll(before, item) ? { type: 'board.ItemBack', item: toPeers(item) } : undefined;
};

const hiding = aboutItems<EventOf<'board.ItemHidden'>>(oneId, ({ id }) => ({
  type: 'board.ItemTakenAway',
  id,
}));
const sameToTeam = <E extends ItemsEvent & { id: ItemId }>(
  event: E,
  before: BoardState,
): Told | undefined => {
  const item = before.items.get(event.id);
  return item && inReachOfTeam(before, item) ? event : undefined;
};

export const itemsShow: BoardShowTable<ItemsEvent> = {
  'board.ItemAdded': {
    facilitators: appears(inReachOfTeam, toTeam),
    participants: appears(inReachOfAll, toPeers),
    displays: appears(inReachOfAll, toPeers),
    privately: ({ type, item }) =>
      item.private && item.author
        ? [{ to: item.author, told: { type, item: own(item, item.author) } }]
        : owned(item.id, item.author),
  },
  'board.ItemChanged': aboutItems<EventOf<'board.ItemChanged'>>(oneId, (event) => ({ ...event, who: null })),
  // A card that stays in its section is no news: even that it was moved would say something.
  'board.ItemsPlaced': aboutItems<EventOf<'board.ItemsPlaced'>>(
    ({ places }) => places.map(({ id }) => id),
    (event, of) => ({ ...event, places: event.places.filter(({ id }) => of.has(id)), who: null }),
    ({ places }, { id, section }) =>
      places.some((place) => place.id === id && place.section !== undefined && place.section !== section),
  ),
  'board.ItemsLocked': aboutItems(
    ({ ids }) => ids,
    (event, of) => ({ ...event, ids: event.ids.filter((id) => of.has(id)) }),
  ),
  'board.ItemDeleted': aboutItems<EventOf<'board.ItemDeleted'>>(
    oneId,
    (event) => event,
    () => true,
  ),
  'board.ItemHidden': { ...hiding, facilitators: sameToTeam },
  'board.ItemShown': {
    facilitators: sameToTeam,
    participants: backToPeers,
    displays: backToPeers,
    privately(event, before) {
      const item = isBack(event, before);
      if (!item?.author) return [];
      if (!item.private) return owned(item.id, item.author);
      return [{ to: item.author, told: { type: 'board.ItemBack', item: own(item, item.author) } }];
    },
  },
  'board.SignaturesTaken': boardRow(() => true),
};
