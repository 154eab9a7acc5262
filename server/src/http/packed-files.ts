import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RequestHandler } from 'express';

const brotliPacked = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Fonts and pictures are packed already. */
const packable = new Set(['.js', '.css', '.svg', '.json', '.webmanifest', '.txt']);
const smallest = 512;
const encodings = ['br', 'gzip'] as const;

interface Packed {
  readonly br: Buffer;
  readonly gzip: Buffer;
}

/** Files of one folder, packed once, by name. Browsers take Brotli over https only, so gzip is what a school network gets. */
export async function packFiles(folder: string): Promise<ReadonlyMap<string, Packed>> {
  const packed = new Map<string, Packed>();
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((file) => packable.has(extname(file)))) {
    const raw = await readFile(join(folder, name));
    if (raw.length < smallest) continue;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
    packed.set(name, { br: await brotliPacked(raw, { params }), gzip: await gzipped(raw, { level: 9 }) });
  }
  return packed;
}

/** Answers with the packed form where there is one that the browser takes, and leaves everything else to what follows. */
export function servePacked(
  files: () => ReadonlyMap<string, Packed>,
  headers: Readonly<Record<string, string>>,
): RequestHandler {
  return (request, response, next) => {
    const file = files().get(request.path.slice(1));
    // Asked one by one: browsers name gzip first and take either.
    const encoding = encodings.find((one) => request.acceptsEncodings(one));
    if (!file || !encoding || request.method !== 'GET') return next();
    response.set({ ...headers, 'Content-Encoding': encoding }).vary('Accept-Encoding');
    response.type(extname(request.path)).send(file[encoding]);
  };
}
