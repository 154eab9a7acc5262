import { fileURLToPath } from 'node:url';

const page = (name) => fileURLToPath(new URL(`${name}.html`, import.meta.url));

export default {
  logLevel: 'error',
  // Both are large; that is what is measured.
  build: {
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { input: [page('tldraw'), page('excalidraw')] },
  },
};
