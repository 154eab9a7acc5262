import { Sticker } from 'lucide-react';
import type { ItemLook } from '../item-look.ts';
import { t } from '../kinds.messages.ts';
import { stickerLabel } from './sticker.messages.ts';

export const stickerLook: ItemLook<'sticker'> = {
  key: 'sticker',
  icon: Sticker,
  name: () => t('sticker'),
  words: ({ sticker }) => t('withWords', { what: t('sticker'), words: stickerLabel(sticker) }),
};
