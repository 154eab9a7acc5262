import { symbolLabel } from '../../../../symbols/symbols.messages.ts';
import type { ItemPainter } from '../item-painter.ts';
import { paintPicture } from '../paint-picture.ts';

export const stickerPainter: ItemPainter<'sticker'> = {
  key: 'sticker',

  paint(context, { width, height, content, hidden }, brush) {
    context.save();
    if (hidden) context.globalAlpha = 0.4;
    const shown = brush.pictures.sticker(content.sticker);
    paintPicture(context, shown, { width, height }, symbolLabel(content.sticker), brush);
    context.restore();
  },

  far: () => false,
};
