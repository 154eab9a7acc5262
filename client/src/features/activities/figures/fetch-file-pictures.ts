import { isSymbol } from '@sayso/shared/symbols/symbol-names.ts';
import {
  type FilePicture,
  type FilePictures,
  isStored,
  pictureKey,
  type StoredMark,
} from './drawing/file-pictures.ts';
import type { Figure } from './figure.ts';

/** Every picture and symbol that a figure shows, ready to stand inside a file. One that can't be had is left out. */
export async function fetchFilePictures(
  figure: Figure,
  load: (id: string) => Promise<Blob>,
): Promise<FilePictures> {
  const wanted = new Map(marksIn(figure).map((mark) => [pictureKey(mark), mark]));
  const found = await Promise.all(
    [...wanted].map(async ([key, mark]) => {
      const picture = await pictureFor(mark, load).catch(() => undefined);
      return picture === undefined ? [] : [[key, picture] as const];
    }),
  );
  return new Map(found.flat());
}

function marksIn(figure: Figure): readonly StoredMark[] {
  switch (figure.figure) {
    case 'bars':
      return figure.bars.flatMap(({ mark }) => (isStored(mark) ? [mark] : []));
    case 'plane':
      return figure.picture ? [{ image: figure.picture.id }] : [];
    case 'parts':
      return figure.parts.flatMap((part) => marksIn(part.figure));
    default:
      return [];
  }
}

async function pictureFor(
  mark: StoredMark,
  load: (id: string) => Promise<Blob>,
): Promise<FilePicture | undefined> {
  if ('symbol' in mark) {
    if (!isSymbol(mark.symbol)) return undefined;
    const { artOf } = await import('../../../symbols/symbol-art.ts');
    return { address: artOf(mark.symbol), ratio: 1 };
  }
  const address = await dataAddress(await load(mark.image));
  const image = new Image();
  image.src = address;
  await image.decode();
  return { address, ratio: image.naturalWidth / image.naturalHeight };
}

const dataAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The picture could not be read'));
    reader.readAsDataURL(blob);
  });
