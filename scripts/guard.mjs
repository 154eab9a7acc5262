// Loaded with --import before the first .ts file, because an older Node fails on those with an obscure error.
import { isRecent, tooOld } from './node-version.mjs';

if (!isRecent(process.versions.node)) {
  console.error(tooOld(process.versions.node));
  process.exit(1);
}
