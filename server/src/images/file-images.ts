import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type ImageStore,
  ImagesUnavailable,
  isImageId,
  isRoomCode,
  newImageId,
  type RoomLimits,
  roomLimits,
} from './image-store.ts';
import { RecentImages } from './recent-images.ts';

const kept = 32 * 1024 * 1024;
const ending = '.webp';

/** One file each, `<folder>/<room code>/<id>.webp`. What is still being written lies in `<folder>/incoming`. */
export class FileImages implements ImageStore {
  readonly #folder: string;
  readonly #limits: RoomLimits;
  readonly #recent = new RecentImages(kept);
  /** The last writing call: one after another, so that two of one instant can not both take the last place. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(folder: string, limits: RoomLimits) {
    this.#folder = folder;
    this.#limits = limits;
  }

  /** Only one process may hold the folder. Makes it when the first picture comes. */
  static async open(folder: string, limits: RoomLimits = roomLimits): Promise<FileImages> {
    // Half-written pictures of a process that was killed.
    await rm(join(folder, 'incoming'), { recursive: true, force: true });
    return new FileImages(folder, limits);
  }

  save(code: string, picture: Uint8Array): Promise<{ id: string } | 'full'> {
    const bytes = Uint8Array.from(picture);
    return this.#next(async () => {
      if (!isRoomCode(code)) throw new RangeError('Not the code of a room');
      const { pictures, total } = await this.#usage(code);
      if (pictures >= this.#limits.pictures || total + bytes.length > this.#limits.bytes) return 'full';
      const id = newImageId();
      await this.#write(code, id, bytes);
      return { id };
    });
  }

  read(code: string, id: string): Promise<Uint8Array | undefined> {
    if (!isRoomCode(code) || !isImageId(id)) return Promise.resolve(undefined);
    return this.#recent.get(`${code}/${id}`, () => orUndefined(readFile(this.#file(code, id))));
  }

  remove(code: string, id: string): Promise<void> {
    return this.#next(async () => {
      if (!isRoomCode(code) || !isImageId(id)) return;
      await rm(this.#file(code, id), { force: true });
      this.#recent.forget(`${code}/${id}`);
      const names = await orUndefined(readdir(join(this.#folder, code)));
      if (names?.length === 0) await rm(join(this.#folder, code), { recursive: true, force: true });
    });
  }

  removeRoom(code: string): Promise<void> {
    return this.#next(async () => {
      if (!isRoomCode(code)) return;
      await rm(join(this.#folder, code), { recursive: true, force: true });
      this.#recent.forget(`${code}/`);
    });
  }

  rooms(): Promise<string[]> {
    return this.#next(async () => {
      const names = await orUndefined(readdir(this.#folder));
      return (names ?? []).filter(isRoomCode).sort();
    });
  }

  pictures(code: string): Promise<string[]> {
    return this.#next(async () => {
      if (!isRoomCode(code)) return [];
      const names = (await orUndefined(readdir(join(this.#folder, code)))) ?? [];
      return names
        .flatMap((name) => (name.endsWith(ending) ? [name.slice(0, -ending.length)] : []))
        .filter(isImageId)
        .sort();
    });
  }

  #file(code: string, id: string): string {
    return join(this.#folder, code, `${id}${ending}`);
  }

  async #usage(code: string): Promise<{ pictures: number; total: number }> {
    const names = (await orUndefined(readdir(join(this.#folder, code)))) ?? [];
    const sizes = await Promise.all(
      names.map(async (name) => (await stat(join(this.#folder, code, name))).size),
    );
    return { pictures: sizes.length, total: sizes.reduce((sum, size) => sum + size, 0) };
  }

  /** Written and synced beside its place, then moved there: a picture has all its bytes or is not there. */
  async #write(code: string, id: string, bytes: Uint8Array): Promise<void> {
    const incoming = join(this.#folder, 'incoming');
    const room = join(this.#folder, code);
    for (const folder of [incoming, room]) await mkdir(folder, { recursive: true, mode: 0o700 });
    const half = join(incoming, id);
    try {
      const file = await open(half, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(half, this.#file(code, id));
    } catch (fault) {
      await rm(half, { force: true });
      throw fault;
    }
    for (const folder of [room, this.#folder]) await syncFolder(folder);
  }

  #next<T>(job: () => Promise<T>): Promise<T> {
    const done = this.#last.then(job).catch(plainly);
    this.#last = done.catch(() => {});
    return done;
  }
}

/** Windows has no such thing, and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function orUndefined<T>(looking: Promise<T>): Promise<T | undefined> {
  return looking.catch((fault: unknown) => (systemCode(fault) === 'ENOENT' ? undefined : plainly(fault)));
}

/** The system's own message names the file, and with it the room. */
function plainly(fault: unknown): never {
  const code = systemCode(fault);
  throw code === undefined || fault instanceof ImagesUnavailable ? fault : new ImagesUnavailable(code);
}

function systemCode(fault: unknown): string | undefined {
  const code: unknown = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
