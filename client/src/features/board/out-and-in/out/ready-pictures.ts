import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { LoadImage } from '../../canvas/picture-shelf.ts';
import type { Pictures, Shown } from '../../kinds/brush.ts';

/** Fetches all pictures and stickers of the items first: a file is drawn once. What can't be had is drawn as gone. */
export async function readyPictures(items: Iterable<Item>, load: LoadImage): Promise<Pictures> {
  const images = new Map<string, Promise<Shown>>();
  const stickers = new Map<string, Promise<Shown>>();
  for (const { content } of items) {
    if (content.kind === 'image' && !images.has(content.image))
      images.set(content.image, load(content.image).catch(gone));
    if (content.kind === 'sticker' && !stickers.has(content.sticker))
      stickers.set(content.sticker, drawn(content.sticker).catch(gone));
  }
  const [shownImages, shownStickers] = await Promise.all([arrived(images), arrived(stickers)]);
  return {
    image: (id) => shownImages.get(id) ?? 'gone',
    sticker: (name) => shownStickers.get(name) ?? 'gone',
  };
}

const gone = (): Shown => 'gone';

async function arrived(coming: ReadonlyMap<string, Promise<Shown>>): Promise<ReadonlyMap<string, Shown>> {
  return new Map(await Promise.all([...coming].map(async ([name, shown]) => [name, await shown] as const)));
}

async function drawn(name: Parameters<Pictures['sticker']>[0]): Promise<Shown> {
  const { artOf } = await import('../../../../symbols/symbol-art.ts');
  const image = new Image();
  image.src = artOf(name);
  await image.decode();
  return image;
}
