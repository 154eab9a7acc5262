import type { ItemPainter } from '../item-painter.ts';
import { t } from '../kinds.messages.ts';
import { paintPicture } from '../paint-picture.ts';

export const imagePainter: ItemPainter<'image'> = {
  key: 'image',

  paint(context, { width, height, content, hidden }, brush) {
    context.save();
    if (hidden) context.globalAlpha = 0.3;
    const shown = brush.pictures.image(content.image);
    const words = shown === 'coming' ? t('pictureComes') : content.alt || t('pictureGone');
    paintPicture(context, shown, { width, height }, words, brush);
    context.restore();
  },

  far: () => false,
};
