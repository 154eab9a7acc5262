import { Shapes } from 'lucide-react';
import type { ItemLook } from '../item-look.ts';
import { t } from '../kinds.messages.ts';

export const shapeLook: ItemLook<'shape'> = {
  key: 'shape',
  icon: Shapes,
  name: () => t('shape'),
  words: ({ form, text }) => (text === '' ? t(form) : t('withWords', { what: t(form), words: text })),
};
