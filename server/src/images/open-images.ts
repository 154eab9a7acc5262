import { join } from 'node:path';
import { IN_MEMORY } from '../log/open-store.ts';
import { FileImages } from './file-images.ts';
import type { ImageStore } from './image-store.ts';
import { MemoryImages } from './memory-images.ts';

/** After the log was opened: that is what keeps a second process out of the folder. */
export async function openImages(dataDir: string): Promise<ImageStore> {
  return dataDir === IN_MEMORY ? new MemoryImages() : FileImages.open(join(dataDir, 'images'));
}
