import { StickyNote } from 'lucide-react';
import type { ItemLook } from '../item-look.ts';
import { t } from '../kinds.messages.ts';

export const noteLook: ItemLook<'note'> = {
  key: 'note',
  icon: StickyNote,
  name: () => t('note'),
  words: ({ text }) => text,
};
