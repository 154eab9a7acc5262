import type { BoardCommand } from '@sayso/shared/features/board/board.commands.ts';
import { GroupId, ItemId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item, Placing } from '@sayso/shared/features/board/items/items.model.ts';
import type { ItemChange } from '@sayso/shared/features/board/kinds/kinds.ts';
import type { Section } from '@sayso/shared/features/board/sections/sections.model.ts';
import { trusted } from '@sayso/shared/room/trusted.ts';
import type { BoardChange, BoardStill, Turn } from './board-change.ts';

/** Things that were deleted come back under new names: a deleted name stays erased. */
export interface NewNames {
  readonly items: ReadonlyMap<ItemId, ItemId>;
  readonly groups: ReadonlyMap<GroupId, GroupId>;
  readonly sections: ReadonlyMap<SectionId, SectionId>;
}

export interface WayBack {
  readonly commands: readonly BoardCommand[];
  readonly names: NewNames;
  /** Others have changed some of it since: that stays as they made it. */
  readonly kept: boolean;
}

const itemsAtOnce = 100;
const placeKeys = ['x', 'y', 'width', 'height', 'rotation', 'section', 'z'] as const;

/**
 * The commands that undo what this screen did. Property by property, and only where things still are as this screen left
 * them: what somebody else has done since is theirs.
 */
export function wayBack(change: BoardChange, now: BoardStill, freshId: () => string): WayBack {
  const back: BoardCommand[] = [];
  const names = {
    items: new Map<ItemId, ItemId>(),
    groups: new Map<GroupId, GroupId>(),
    sections: new Map<SectionId, SectionId>(),
  };
  let kept = false;
  const places: Placing[] = [];
  const gone: Item[] = [];
  const unwanted: ItemId[] = [];
  const hidden: { readonly id: ItemId; readonly hide: boolean }[] = [];
  const regrouped: { readonly id: ItemId; readonly group: GroupId | null }[] = [];

  const { board } = change;
  const sections = sectionsBack(change, now, freshId, names.sections);
  const groups = groupTitlesBack(change, now, freshId, names.groups);
  back.push(...sections, ...groups.commands);
  kept ||= groups.kept;
  for (const [id, turn] of change.items) {
    const { before, after } = turn;
    const held = now.items.get(id);
    if (!before) {
      if (held) unwanted.push(id);
    } else if (!after) gone.push(before);
    else if (!held) kept = true;
    else {
      const place = placeBack(turn, held);
      if (place.back) places.push(place.back);
      kept ||= place.kept;
      const content = contentBack(turn, held);
      if (content.back) back.push({ type: 'board.ChangeItem', id, change: content.back });
      kept ||= content.kept;
      if (before.hidden !== after.hidden && held.hidden === after.hidden)
        hidden.push({ id, hide: before.hidden });
      if (before.lock !== after.lock && held.lock === after.lock)
        back.push({ type: 'board.LockItems', ids: [id], lock: before.lock });
      if (before.group !== after.group && held.group === after.group)
        regrouped.push({ id, group: before.group });
    }
  }
  for (const item of gone) names.items.set(item.id, ItemId.parse(freshId()));
  for (const some of chunks(gone)) back.push(addedAgain(board, some, names));
  if (unwanted.length > 0) back.push({ type: 'board.DeleteItems', ids: unwanted });
  if (places.length > 0) back.push({ type: 'board.PlaceItems', places });
  for (const hide of [true, false]) {
    const ids = hidden.filter((one) => one.hide === hide).map(({ id }) => id);
    if (ids.length > 0) back.push({ type: hide ? 'board.HideItems' : 'board.ShowItems', ids });
  }
  back.push(...groupedBack(change, now, regrouped, names));
  return { commands: back, names, kept };
}

function sectionsBack(
  { board, sections }: BoardChange,
  now: BoardStill,
  freshId: () => string,
  names: Map<SectionId, SectionId>,
): readonly BoardCommand[] {
  const placed = (id: SectionId, { x, y, width, height }: Section): BoardCommand => ({
    ...{ type: 'board.PlaceSection', id, x, y, width, height },
  });
  return [...sections].flatMap(([id, { before, after }]): BoardCommand[] => {
    const held = now.sections.get(id);
    if (!before) return held ? [{ type: 'board.RemoveSection', id }] : [];
    if (!after) {
      const fresh = SectionId.parse(freshId());
      names.set(id, fresh);
      return [{ type: 'board.AddSection', id: fresh, board, title: before.title }, placed(fresh, before)];
    }
    const isRenamed = before.title !== after.title && held?.title === after.title;
    const isMoved = (['x', 'y', 'width', 'height'] as const).some((key) => before[key] !== after[key]);
    return [
      ...(isRenamed ? [{ type: 'board.RenameSection', id, title: before.title } as const] : []),
      ...(isMoved && held ? [placed(id, before)] : []),
    ];
  });
}

/** New groups go, titles go back; groups that were dissolved get a new name, under which `groupedBack` makes them. */
function groupTitlesBack(
  { groups }: BoardChange,
  now: BoardStill,
  freshId: () => string,
  names: Map<GroupId, GroupId>,
): { commands: readonly BoardCommand[]; kept: boolean } {
  let kept = false;
  const commands = [...groups].flatMap(([id, { before, after }]): BoardCommand[] => {
    const held = now.groups.get(id);
    if (!before) return held ? [{ type: 'board.DissolveGroup', id }] : [];
    if (!after) names.set(id, GroupId.parse(freshId()));
    else if (held && before.title !== after.title) {
      if (held.title === after.title) return [{ type: 'board.RenameGroup', id, title: before.title }];
      kept = true;
    }
    return [];
  });
  return { commands, kept };
}

/** The properties of a place that this screen changed and nobody has changed since. */
function placeBack({ before, after }: Turn<Item>, held: Item): { back?: Placing; kept: boolean } {
  if (!before || !after) return { kept: false };
  const changed = placeKeys.filter((key) => before[key] !== after[key]);
  const mine = changed.filter((key) => held[key] === after[key]);
  // Where it lies is one thing: half of it would be a place where it never was.
  const isMoved = changed.some((key) => key === 'x' || key === 'y');
  if (isMoved && (held.x !== after.x || held.y !== after.y)) return { kept: true };
  if (mine.length === 0) return { kept: changed.length > 0 };
  const back = { id: before.id, ...Object.fromEntries(mine.map((key) => [key, before[key]])) };
  return { back, kept: mine.length < changed.length };
}

function contentBack({ before, after }: Turn<Item>, held: Item): { back?: ItemChange; kept: boolean } {
  if (!before || !after || before.content === after.content) return { kept: false };
  const { kind } = before.content;
  const was = (item: Item, key: string): unknown => Reflect.get(item.content, key);
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const changed = Object.keys(before.content).filter((key) => !same(was(before, key), was(after, key)));
  const mine = changed.filter((key) => same(was(held, key), was(after, key)));
  if (mine.length === 0) return { kept: changed.length > 0 };
  const back = { kind, ...Object.fromEntries(mine.map((key) => [key, was(before, key)])) };
  return { back: trusted<ItemChange>(back), kept: mine.length < changed.length };
}

function addedAgain(board: BoardChange['board'], items: readonly Item[], names: NewNames): BoardCommand {
  return {
    type: 'board.AddItems',
    board,
    items: items.map(({ id, section, content, x, y, width, height, rotation, group }) => {
      const inGroup = group === null ? undefined : (names.groups.get(group) ?? group);
      return {
        id: names.items.get(id) ?? id,
        section: section === null ? null : (names.sections.get(section) ?? section),
        ...{ content, x, y, width, height, rotation },
        ...(inGroup === undefined ? {} : { group: inGroup }),
      };
    }),
  };
}

/** Groups that were dissolved are made again, and what was taken out of a group goes back into it. */
function groupedBack(
  { board, groups }: BoardChange,
  now: BoardStill,
  regrouped: readonly { readonly id: ItemId; readonly group: GroupId | null }[],
  names: NewNames,
): readonly BoardCommand[] {
  const members = new Map<GroupId | null, ItemId[]>();
  for (const { id, group } of regrouped) members.set(group, [...(members.get(group) ?? []), id]);
  return [...members].flatMap(([group, ids]): BoardCommand[] => {
    const fresh = group === null ? undefined : names.groups.get(group);
    if (group !== null && fresh) {
      const title = groups.get(group)?.before?.title ?? null;
      return [{ type: 'board.MakeGroup', id: fresh, board, title, ids }];
    }
    if (group !== null && !now.groups.has(group)) return [];
    return [{ type: 'board.GroupItems', ids, group }];
  });
}

function chunks(items: readonly Item[]): readonly (readonly Item[])[] {
  const parts: (readonly Item[])[] = [];
  for (let at = 0; at < items.length; at += itemsAtOnce) parts.push(items.slice(at, at + itemsAtOnce));
  return parts;
}
