import * as z from 'zod/mini';
import { symbolNames } from '../../symbols/symbol-names.ts';

/** The name under which the server keeps a picture. */
export const PictureName = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,43}$/));

/** A small picture beside words, never instead of them: the words say what it shows. */
export const Mark = z.union([
  z.strictObject({ symbol: z.enum(symbolNames) }),
  z.strictObject({ image: PictureName }),
]);
export type Mark = z.infer<typeof Mark>;

/** The stored pictures among the marks of some things. */
export const picturesIn = (things: readonly { readonly mark?: Mark | undefined }[]): readonly string[] =>
  things.flatMap(({ mark }) => (mark && 'image' in mark ? [mark.image] : []));
