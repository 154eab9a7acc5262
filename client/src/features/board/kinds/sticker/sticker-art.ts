import type { StickerName } from '@sayso/shared/features/board/kinds/sticker/sticker-names.ts';

/* The drawings come in one piece of their own, and only when a sticker is shown. See art/LICENSE. */

const drawings = import.meta.glob<string>('./art/*.svg', { eager: true, query: '?raw', import: 'default' });

/** An address of the drawing that can stand in an `img`. */
export function artOf(name: StickerName): string {
  const drawing = drawings[`./art/${name}.svg`];
  if (drawing === undefined) throw new Error(`Nobody has drawn ${name}`);
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}
