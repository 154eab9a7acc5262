import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { nameBeside } from '../actions/item-name.ts';
import { t } from '../kinds/kinds.messages.ts';
import type { SceneSetting } from './scene-setting.ts';

/** What stands at the foot of an item; on the wall nothing does. */
export function labelOf(
  item: Item,
  { display, you }: Pick<SceneSetting, 'display' | 'you'>,
): string | undefined {
  if (display) return undefined;
  if (item.hidden) return t('hiddenShort');
  const mine = item.author !== null && item.author === you.viewer.author;
  return item.private && mine ? t('privateShort') : nameBeside(item, mine);
}
