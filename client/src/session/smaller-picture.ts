/** The server keeps 1600 pixels; a little more leaves it something to draw from. */
const longestSide = 2400;
/** Smaller files are sent as they are. */
const worthwhile = 1.5 * 1024 * 1024;

/**
 * A photo of today's phones takes a minute on a slow line: it is made smaller before it is sent. What this browser can't
 * open, or can't make smaller, stays as it is; the server has the last word.
 */
export async function smallerPicture(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return file;
  try {
    const share = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    if (share === 1 && file.size < worthwhile) return file;
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * share));
    canvas.height = Math.max(1, Math.round(picture.height * share));
    const context = canvas.getContext('2d');
    if (!context) return file;
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    // What may be see-through stays so; a photo is smallest as JPEG where WebP can't be made.
    const kind = file.type === 'image/jpeg' ? 'image/jpeg' : 'image/webp';
    const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, kind, 0.88));
    return made && (share < 1 || made.size < file.size) ? made : file;
  } finally {
    picture.close();
  }
}
