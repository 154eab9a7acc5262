import type { BoardState } from '@sayso/shared/features/board/board.state.ts';
import { boardTable } from '@sayso/shared/features/board/out/board-table.ts';
import type { AuthorId } from '@sayso/shared/room/ids.ts';
import type { LoadImage } from '../../canvas/picture-shelf.ts';
import { type DrawingChoice, drawBoard } from './board-drawing.ts';
import { canPack, packPixels } from './pixel-stream.ts';
import { pngFile } from './png-file.ts';
import { tableFile } from './table-file.ts';

export type FileForm = 'png' | 'pdf' | 'csv';

/** Why there is no file. */
export type NoFile = 'nothing' | 'too-old';

export interface FileWish extends DrawingChoice {
  readonly form: FileForm;
}

interface Means {
  readonly me: AuthorId;
  readonly load: LoadImage;
  /** 0 to 1 */
  progress(share: number): void;
}

/** Throws when the device can't do it: no memory, no canvas of that size. */
export async function makeFile(
  state: BoardState,
  wish: FileWish,
  { me, load, progress }: Means,
): Promise<Blob | NoFile> {
  const { form, board, paper } = wish;
  if (form === 'csv') {
    const table = boardTable(state, board, wish);
    return table.rows.length === 0 ? 'nothing' : tableFile(table);
  }
  if (!canPack()) return 'too-old';
  const drawing = await drawBoard(state, me, wish, load);
  if (!drawing) return 'nothing';
  const pixels = await packPixels(drawing, progress);
  if (form === 'png') return pngFile(pixels);
  const { pdfFile } = await import('./pdf-file.ts');
  return pdfFile(drawing, pixels, paper);
}
