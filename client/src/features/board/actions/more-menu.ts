import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import {
  ArrowDownToLine,
  ArrowUpToLine,
  ClipboardCopy,
  Copy,
  EyeOff,
  Group,
  Lock,
  Palette,
  PencilLine,
  Scaling,
  Scissors,
  Trash2,
  Ungroup,
} from 'lucide-react';
import type { MenuItem } from '../../../ui/menu.tsx';
import { t as clipboardWords } from '../clipboard/clipboard.messages.ts';
import { t } from './actions.messages.ts';
import type { ItemPowers } from './item-powers.ts';

/** What an action asks before it is done. */
export type Question = 'before' | 'looks' | 'size' | 'lock' | 'group' | 'title';

export interface MoreActions {
  readonly items: readonly Item[];
  readonly powers: ItemPowers;
  /** There is no button for it. */
  readonly hides: boolean;
  ask(question: Question): void;
  toggleHidden(): void;
  bring(to: 'front' | 'back'): void;
  ungroup(): void;
  dissolve(): void;
  copy(): void;
  cut(): void;
  duplicate(): void;
  remove(): void;
}

/** The group whose things these are; null when there are fewer than two, or some are in no group or another. */
export function sharedGroup(items: readonly Item[]): Item['group'] {
  const group = items[0]?.group ?? null;
  return items.length > 1 && items.every((item) => item.group === group) ? group : null;
}

/** Everything that has no button of its own. */
export function moreMenu(more: MoreActions): readonly MenuItem[] {
  const { items, powers, ask } = more;
  const isOneKind = items.every(({ content }) => content.kind === items[0]?.content.kind);
  const offers: readonly (readonly [boolean, MenuItem])[] = [
    [
      powers.changeLooks && isOneKind,
      { id: 'looks', label: t('looks'), icon: Palette, onSelect: () => ask('looks') },
    ],
    [powers.resize, { id: 'size', label: t('size'), icon: Scaling, onSelect: () => ask('size') }],
    [powers.group, { id: 'group', label: t('group'), icon: Group, onSelect: () => ask('group') }],
    [
      powers.group && items.some(({ group }) => group !== null),
      { id: 'ungroup', label: t('ungroup'), icon: Ungroup, onSelect: more.ungroup },
    ],
    [
      powers.group && sharedGroup(items) !== null,
      { id: 'title', label: t('renameGroup'), icon: PencilLine, onSelect: () => ask('title') },
    ],
    [
      powers.group && sharedGroup(items) !== null,
      { id: 'dissolve', label: t('dissolve'), icon: Ungroup, onSelect: more.dissolve },
    ],
    [
      powers.move,
      { id: 'front', label: t('front'), icon: ArrowUpToLine, onSelect: () => more.bring('front') },
    ],
    [
      powers.move,
      { id: 'back', label: t('back'), icon: ArrowDownToLine, onSelect: () => more.bring('back') },
    ],
    [
      powers.duplicate,
      { id: 'copy', label: clipboardWords('copy'), icon: ClipboardCopy, onSelect: more.copy },
    ],
    [
      powers.duplicate && powers.remove,
      { id: 'cut', label: clipboardWords('cut'), icon: Scissors, onSelect: more.cut },
    ],
    [powers.duplicate, { id: 'duplicate', label: t('duplicate'), icon: Copy, onSelect: more.duplicate }],
    [
      more.hides,
      {
        id: 'hide',
        label: items.every(({ hidden }) => hidden) ? t('show') : t('hide'),
        icon: EyeOff,
        onSelect: more.toggleHidden,
      },
    ],
    [powers.lock, { id: 'lock', label: t('lock'), icon: Lock, onSelect: () => ask('lock') }],
    [powers.remove, { id: 'remove', label: t('remove'), icon: Trash2, danger: true, onSelect: more.remove }],
  ];
  return offers.flatMap(([offered, item]) => (offered ? [item] : []));
}
