import type { Item, Placing } from '@sayso/shared/features/board/items/items.model.ts';
import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceBetween,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceBetween,
  LayoutGrid,
  type LucideIcon,
} from 'lucide-react';
import type { MenuItem } from '../../../ui/menu.tsx';
import { t } from './arrange.messages.ts';
import { type Alignment, aligned, alignments, spread, tidied } from './arrangements.ts';

const icons: Readonly<Record<Alignment, LucideIcon>> = {
  left: AlignStartVertical,
  centre: AlignCenterVertical,
  right: AlignEndVertical,
  top: AlignStartHorizontal,
  middle: AlignCenterHorizontal,
  bottom: AlignEndHorizontal,
};

/** Ways to put several things in order. `place` moves them there. */
export function arrangeMenu(
  items: readonly Item[],
  place: (places: readonly Placing[]) => void,
): readonly MenuItem[] {
  const offer = (
    id: string,
    label: string,
    icon: LucideIcon,
    places: () => readonly Placing[],
  ): MenuItem => ({
    ...{ id, label, icon },
    onSelect: () => place(places()),
  });
  return [
    offer('tidy', t('tidy'), LayoutGrid, () => tidied(items)),
    ...alignments.map((how) => offer(how, t(how), icons[how], () => aligned(items, how))),
    ...(items.length > 2
      ? [
          offer('across', t('across'), AlignHorizontalSpaceBetween, () => spread(items, 'across')),
          offer('down', t('down'), AlignVerticalSpaceBetween, () => spread(items, 'down')),
        ]
      : []),
  ];
}
