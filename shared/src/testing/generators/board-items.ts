import { ItemId } from '../../features/board/board-ids.ts';
import type { ItemsCommand } from '../../features/board/items/items.commands.ts';
import type { Item } from '../../features/board/items/items.model.ts';
import { locks } from '../../features/board/items/items.model.ts';
import { kindKeys } from '../../features/board/kinds/kinds.ts';
import type { Actor } from '../../room/feature.ts';
import type { Dice } from '../dice.ts';
import { someChange, someContent } from './board-content.ts';
import { boardAt, groupAt, placeFrom, sectionAt } from './board-picks.ts';
import { type Probe, proposed, type World } from './probe.ts';

const itemAt = ({ state }: World, dice: Dice, which: (item: Item) => boolean = () => true) =>
  dice.pick([...state.board.items.values()].filter(which));
const writerOf = ({ everybody }: World, item: Item | undefined): Actor | undefined =>
  everybody.find(({ author }) => author === item?.author);
/** Mostly whoever made it, else anybody. */
const toucherOf = (world: World, item: Item | undefined, dice: Dice): Actor | undefined =>
  dice.chance(0.5) ? writerOf(world, item) : dice.pick([...world.team, ...world.people]);

const some = (
  world: World,
  dice: Dice,
  which?: (item: Item) => boolean,
): readonly [Item, ...Item[]] | undefined => {
  const first = itemAt(world, dice, which);
  const second = dice.chance(0.4) ? itemAt(world, dice, which) : undefined;
  if (!first) return undefined;
  return second && second.id !== first.id && second.board === first.board ? [first, second] : [first];
};
const idsOf = (items: readonly Item[]) => items.map(({ id }) => id);

export const itemMakers: Probe<ItemsCommand>['makers'] = {
  'board.AddItems': (world, dice) => {
    const board = boardAt(world, dice);
    const byTeam = !board?.open || dice.chance(0.3);
    const writers = byTeam ? world.team : world.people;
    return proposed(dice.pick(writers), () => {
      if (!board) return undefined;
      const keys = byTeam ? kindKeys : board.tools;
      const items = Array.from({ length: 1 + dice.below(3) }, () => {
        const section = sectionAt(world, dice);
        const group = dice.chance(0.2) ? groupAt(world, dice) : undefined;
        return {
          id: ItemId.parse(dice.id()),
          section: section?.id ?? null,
          content: someContent(dice.pick(keys) ?? 'note', dice, world.state.board),
          ...placeFrom(dice),
          ...(group ? { group: group.id } : {}),
        };
      });
      return { type: 'board.AddItems', board: board.id, items };
    });
  },
  'board.ChangeItem': (world, dice) => {
    const item = itemAt(world, dice);
    return proposed(toucherOf(world, item, dice), () => {
      if (!item) return undefined;
      const change = someChange(item.content.kind, dice, world.state.board);
      return { type: 'board.ChangeItem', id: item.id, change };
    });
  },
  'board.PlaceItems': (world, dice) => {
    const items = some(world, dice);
    return proposed(toucherOf(world, items?.[0], dice), () => {
      if (!items) return undefined;
      const places = items.map(({ id }) => {
        const section = dice.chance(0.7) ? sectionAt(world, dice) : undefined;
        const size = dice.chance(0.3) ? { width: 100 + dice.below(300), height: 100 + dice.below(300) } : {};
        return { id, section: section?.id ?? null, ...placeFrom(dice), ...size };
      });
      return { type: 'board.PlaceItems', places };
    });
  },
  'board.OrderItems': (world, dice) => {
    const items = some(world, dice);
    const to = dice.pick(['front', 'back', 'forward', 'backward'] as const) ?? 'front';
    return proposed(
      toucherOf(world, items?.[0], dice),
      () => items && { type: 'board.OrderItems', ids: idsOf(items), to },
    );
  },
  'board.LockItems': (world, dice) =>
    proposed(dice.pick(world.team), () => {
      const items = some(world, dice);
      const lock = dice.chance(0.5) ? null : (dice.pick(locks) ?? null);
      return items && { type: 'board.LockItems', ids: idsOf(items), lock };
    }),
  'board.DeleteItems': (world, dice) => {
    const item = dice.chance(0.4) ? itemAt(world, dice) : undefined;
    const by = writerOf(world, item);
    return proposed(by, () => {
      const all = some(world, dice, ({ author }) => author === by?.author);
      return all && { type: 'board.DeleteItems', ids: idsOf(all) };
    });
  },
  'board.HideItems': (world, dice) =>
    proposed(dice.pick(world.team), () => {
      const items = some(world, dice, ({ hidden }) => !hidden);
      return items && { type: 'board.HideItems', ids: idsOf(items) };
    }),
  'board.ShowItems': (world, dice) =>
    proposed(dice.pick(world.team), () => {
      const items = some(world, dice, ({ hidden }) => hidden);
      return items && { type: 'board.ShowItems', ids: idsOf(items) };
    }),
};
