import { Image } from 'lucide-react';
import type { ItemLook } from '../item-look.ts';
import { t } from '../kinds.messages.ts';

export const imageLook: ItemLook<'image'> = {
  key: 'image',
  icon: Image,
  name: () => t('image'),
  words: ({ alt }) => (alt === '' ? t('picture') : t('withWords', { what: t('picture'), words: alt })),
};
