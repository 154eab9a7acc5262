import { Sticker } from 'lucide-react';
import { symbolLabel } from '../../../../symbols/symbols.messages.ts';
import type { ItemLook } from '../item-look.ts';
import { t } from '../kinds.messages.ts';

export const stickerLook: ItemLook<'sticker'> = {
  key: 'sticker',
  icon: Sticker,
  name: () => t('sticker'),
  words: ({ sticker }) => t('withWords', { what: t('sticker'), words: symbolLabel(sticker) }),
};
