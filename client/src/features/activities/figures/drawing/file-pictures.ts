import type { Mark } from '../figure.ts';

/** A picture inside a file. */
export interface FilePicture {
  /** `data:image/…`: a file refers to nothing outside itself. */
  readonly address: string;
  /** Width by height. */
  readonly ratio: number;
}

/** Pictures and symbols that were fetched for a file, by `pictureKey`. What is missing is told by its words alone. */
export type FilePictures = ReadonlyMap<string, FilePicture>;

export const noPictures: FilePictures = new Map();

/** Marks that have to be fetched. */
export type StoredMark = Extract<Mark, { readonly image: string } | { readonly symbol: string }>;

export const isStored = (mark: Mark | undefined): mark is StoredMark =>
  mark !== undefined && ('image' in mark || 'symbol' in mark);

export const pictureKey = (mark: StoredMark): string =>
  'image' in mark ? `image/${mark.image}` : `symbol/${mark.symbol}`;

/** The picture of a mark, or the one below a plane. Addresses of anything but a picture inside the file are refused. */
export function pictureOf(mark: Mark | undefined, pictures: FilePictures): FilePicture | undefined {
  if (!isStored(mark)) return undefined;
  const found = pictures.get(pictureKey(mark));
  return found?.address.startsWith('data:image/') ? found : undefined;
}
