import { Pencil } from 'lucide-react';
import type { ItemLook } from '../item-look.ts';
import { t } from '../kinds.messages.ts';

export const penLook: ItemLook<'pen'> = {
  key: 'pen',
  icon: Pencil,
  name: () => t('pen'),
  words: () => t('drawing'),
};
