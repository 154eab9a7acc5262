import { mkdirSync, rmdirSync } from 'node:fs';

process.once('disconnect', () => process.exit());
// It is sent the name of a folder, which can be made by one process at a time.
process.once('message', (bytes) => {
  const place = Buffer.from(bytes instanceof Uint8Array ? bytes : []).toString();
  try {
    mkdirSync(place);
  } catch {
    process.send?.({ refused: 'images.no-painter' });
    return;
  }
  setTimeout(() => {
    rmdirSync(place);
    process.send?.({ refused: 'images.unreadable' });
  }, 300);
});
