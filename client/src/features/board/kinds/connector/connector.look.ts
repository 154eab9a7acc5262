import { textOf } from '@sayso/shared/features/board/kinds/kinds.ts';
import { MoveUpRight } from 'lucide-react';
import type { Held, ItemLook } from '../item-look.ts';
import { t } from '../kinds.messages.ts';

type End = { readonly item: Parameters<Held['get']>[0] | null };

/** The first words of what the line is tied to. */
function tiedTo({ item }: End, items: Held): string {
  const content = item === null ? undefined : items.get(item)?.content;
  const [first = ''] = content ? textOf(content).split('\n') : [];
  return first.length > 60 ? `${first.slice(0, 60)}…` : first;
}

export const connectorLook: ItemLook<'connector'> = {
  key: 'connector',
  icon: MoveUpRight,
  name: () => t('connector'),
  words({ from: start, to: end, heads, label }, items) {
    const what = heads === 'none' ? t('line') : t('arrow');
    const [from, to] = [tiedTo(start, items), tiedTo(end, items)];
    const course =
      from && to
        ? t('between', { what, from, to })
        : from
          ? t('leaving', { what, from })
          : to
            ? t('leading', { what, to })
            : what;
    return label === '' ? course : t('withWords', { what: course, words: label });
  },
};
