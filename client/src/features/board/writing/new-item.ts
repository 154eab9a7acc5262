import type { NewItem } from '@sayso/shared/features/board/items/items.commands.ts';
import type { KindKey } from '@sayso/shared/features/board/kinds/kinds.ts';
import { t } from './writing.messages.ts';

/** Puts one thing on the board. Answers the sentence of a refusal, or undefined when all is well. */
export type AddItem = (item: Omit<NewItem, 'id' | 'section'>) => Promise<string | undefined>;

/** The heading above the form of a kind that is not a note. */
export function newTitle(kind: KindKey): string {
  switch (kind) {
    case 'text':
      return t('addText');
    case 'shape':
      return t('addShape');
    case 'sticker':
      return t('addSticker');
    case 'connector':
      return t('addConnector');
    case 'image':
      return t('addImage');
    case 'note':
    case 'pen':
      return '';
  }
}
