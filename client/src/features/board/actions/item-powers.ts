import type { Board } from '@sayso/shared/features/board/boards/boards.model.ts';
import { whyNotGroup } from '@sayso/shared/features/board/groups/group-powers.ts';
import {
  whyNotAdd,
  whyNotDelete,
  whyNotEdit,
  whyNotPlace,
} from '@sayso/shared/features/board/items/item-powers.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { type KindKey, kindKeys, kindOf } from '@sayso/shared/features/board/kinds/kinds.ts';
import { isFacilitator } from '@sayso/shared/room/audience.ts';
import type { Actor } from '@sayso/shared/room/feature.ts';

export interface ItemPowers {
  readonly mine: boolean;
  readonly editWords: boolean;
  /** Colour, form, letters: whatever is not words. */
  readonly changeLooks: boolean;
  readonly move: boolean;
  readonly resize: boolean;
  readonly remove: boolean;
  readonly hide: boolean;
  readonly lock: boolean;
  readonly group: boolean;
  readonly duplicate: boolean;
}

type Held = Parameters<typeof whyNotPlace>[0];
type Doer = Pick<Actor, 'role' | 'author'>;

const none = { editWords: false, changeLooks: false, move: false, resize: false, remove: false } as const;
const nothing: ItemPowers = {
  ...none,
  ...{ mine: false, hide: false, lock: false, group: false, duplicate: false },
};

/** What to offer somebody for an item: exactly what the rules accept. After the workshop there is only reading. */
export function powersOf(item: Item, state: Held, actor: Doer, ended: boolean): ItemPowers {
  const mine = item.author !== null && item.author === actor.author;
  if (ended) return { ...nothing, mine };
  const team = isFacilitator(actor.role);
  const kind = kindOf(item.content.kind);
  const move = !whyNotPlace(state, item, actor, { x: item.x, y: item.y });
  return {
    mine,
    editWords: kind.words.length > 0 && !whyNotEdit(state, item, actor),
    changeLooks: item.content.kind !== 'image' && !whyNotPlace(state, item, actor),
    move,
    resize: kind.resizes !== 'not' && !whyNotPlace(state, item, actor, { width: item.width }),
    remove: !whyNotDelete(item, actor),
    hide: team,
    lock: team,
    group: move && !whyNotGroup(state, item.board, actor),
    duplicate: (mine || move) && mayAdd(state, item.board, item.content.kind, actor),
  };
}

/** What may be done with all of them at once. */
export function sharedPowers(all: readonly ItemPowers[]): ItemPowers {
  const [first] = all;
  if (!first) return nothing;
  const every = (key: keyof ItemPowers) => all.every((powers) => powers[key]);
  return {
    mine: every('mine'),
    editWords: all.length === 1 && first.editWords,
    changeLooks: every('changeLooks'),
    move: every('move'),
    resize: every('resize'),
    remove: every('remove'),
    hide: every('hide'),
    lock: every('lock'),
    group: every('group'),
    duplicate: every('duplicate'),
  };
}

export const mayAdd = (state: Held, board: Board['id'], kind: KindKey, actor: Doer): boolean =>
  !whyNotAdd(state, board, kind, actor);

/** The kinds of things that somebody may put on a board now. */
export const kindsToAdd = (state: Held, board: Board['id'], actor: Doer): readonly KindKey[] =>
  kindKeys.filter((kind) => mayAdd(state, board, kind, actor));
