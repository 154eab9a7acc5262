/** The kinds of pictures that are opened, as sharp names them. HEIC is not one: nobody may ship its decoder freely. */
export type ImageKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'heif';

const avifBrands = new Set(['avif', 'avis']);

/** What the first bytes say, whatever the sender said. Undefined for SVG, PDF, HEIC and everything else. */
export function kindOf(bytes: Uint8Array): ImageKind | undefined {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (start.startsWith('GIF87a') || start.startsWith('GIF89a')) return 'gif';
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'webp';
  if (start.slice(4, 8) === 'ftyp' && avifBrands.has(start.slice(8))) return 'heif';
  return undefined;
}
