import * as z from 'zod';
import type { ImageKind } from './image-kind.ts';

/**
 * What is taken for too large before anything of it is decoded: about 7,000 × 5,700, or 4,600 × 3,500 for AVIF, which takes
 * 20 bytes of memory for each pixel.
 */
export const mostPixelsOf = (kind: ImageKind): number => (kind === 'heif' ? 16_000_000 : 40_000_000);
/** Pixels on the longer side of a picture that was drawn again. */
export const longestSide = 1600;

/** What the painting process answers. */
export const Painted = z.union([
  z.strictObject({ webp: z.instanceof(Uint8Array), width: z.int().positive(), height: z.int().positive() }),
  z.strictObject({ refused: z.enum(['images.unreadable', 'images.too-many-pixels', 'images.no-painter']) }),
]);
export type Painted = z.infer<typeof Painted>;
