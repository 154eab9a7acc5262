// A process of its own for one picture: what a file can do to a decoder, it does here.
import { writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { kindOf } from './image-kind.ts';
import { longestSide, mostPixelsOf, type Painted } from './painting.ts';

const loaders = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((name) => `VipsForeignLoad${name}Buffer`);

process.once('disconnect', () => process.exit());
process.once('message', (bytes) => {
  stepBack();
  paint(bytes)
    .catch((): Painted => ({ refused: 'images.unreadable' }))
    .then((painted) => process.send?.(painted))
    .catch(() => process.exit(1));
});

async function paint(bytes: unknown): Promise<Painted> {
  const kind = bytes instanceof Uint8Array ? kindOf(bytes) : undefined;
  if (!(bytes instanceof Uint8Array) || kind === undefined) return { refused: 'images.unreadable' };
  const sharp = await import('sharp').then(
    (module) => module.default,
    () => undefined,
  );
  if (!sharp) return { refused: 'images.no-painter' };
  sharp.concurrency(1);
  sharp.cache(false);
  // Without these two, whatever libvips can read would be read: SVG, PDF, TIFF …
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: loaders });

  // Looks at the header only.
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
  const mostPixels = mostPixelsOf(kind);
  if (width * height > mostPixels) return { refused: 'images.too-many-pixels' };
  // Without being told to keep them, sharp leaves out metadata, and colours become plain sRGB.
  const { data, info } = await sharp(bytes, {
    limitInputPixels: mostPixels,
    failOn: 'error',
    sequentialRead: true,
  })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer({ resolveWithObject: true });
  return { webp: data, width: info.width, height: info.height };
}

/** Live rooms go first, and when memory runs out it is this process that the system ends. */
function stepBack(): void {
  try {
    setPriority(5);
    if (process.platform === 'linux') writeFileSync('/proc/self/oom_score_adj', '1000');
  } catch {
    // Not everywhere allowed; the limits hold without it.
  }
}
