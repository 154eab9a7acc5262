import { later } from '../../../ui/later.tsx';

/** In a piece of its own: most people never add a picture. */
export const Describe = later(
  async () => (await import('./describe-picture.tsx')).DescribePicture,
  () => null,
).Part;
