import { image } from '@sayso/shared/features/board/kinds/image/image.kind.ts';
import type { Size } from '@sayso/shared/features/board/kinds/item-kind.ts';

/** How large a picture of so many pixels is put on the board, in board units: its longer side is always the same. */
export function imageSizeOn({ width, height }: Size): Size {
  const scale = image.size.width / Math.max(width, height, 1);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
