import { Type } from 'lucide-react';
import type { ItemLook } from '../item-look.ts';
import { t } from '../kinds.messages.ts';

export const textLook: ItemLook<'text'> = {
  key: 'text',
  icon: Type,
  name: () => t('text'),
  words: ({ text }) => text,
};
