import { describeImageStore } from './image-store.contract.ts';
import { MemoryImages } from './memory-images.ts';

describeImageStore('memory', async (limits) => ({ images: new MemoryImages(limits), close: async () => {} }));
