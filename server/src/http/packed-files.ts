import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RequestHandler } from 'express';

const brotliPacked = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Fonts and pictures are packed already. */
const packable = new Set(['.js', '.css', '.svg', '.json', '.webmanifest', '.txt']);
/** Packing makes what is shorter no smaller. */
const smallest = 512;
/** Browsers take Brotli over https only, so gzip is what a school network gets. */
const encodings = ['br', 'gzip'] as const;
type Encoding = (typeof encodings)[number];

const packing: Readonly<Record<Encoding, (raw: Buffer) => Promise<Buffer>>> = {
  br: (raw) => brotliPacked(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
  gzip: (raw) => gzipped(raw, { level: 9 }),
};

/** Undefined: there is no such file, or it is sent as it is. */
async function pack(folder: string, name: string, encoding: Encoding): Promise<Buffer | undefined> {
  const raw = await readFile(join(folder, name)).catch(() => undefined);
  return raw && raw.length >= smallest ? packing[encoding](raw) : undefined;
}

/**
 * Answers with a file of this folder, packed as the browser takes it, and leaves everything else to what follows. A file is
 * packed when it is first asked for, and kept: names carry a hash of what is in them.
 */
export function servePacked(folder: string, headers: Readonly<Record<string, string>>): RequestHandler {
  const kept = new Map<string, Promise<Buffer | undefined>>();
  return async (request, response, next) => {
    const name = request.path.slice(1);
    // Asked one by one: browsers name gzip first and take either.
    const encoding = encodings.find((one) => request.acceptsEncodings(one));
    if (!encoding || request.method !== 'GET' || !isFileName(name)) return next();
    const key = `${encoding} ${name}`;
    const packed = kept.get(key) ?? pack(folder, name, encoding);
    kept.set(key, packed);
    const file = await packed;
    if (!file) {
      // It may be built later.
      kept.delete(key);
      return next();
    }
    response.set({ ...headers, 'Content-Encoding': encoding }).vary('Accept-Encoding');
    response.type(extname(name)).send(file);
  };
}

const isFileName = (name: string): boolean => /^[\w-][\w.-]*$/.test(name) && packable.has(extname(name));
