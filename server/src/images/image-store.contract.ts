import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImageStore, RoomLimits } from './image-store.ts';

export interface OpenedImages {
  readonly images: ImageStore;
  /** clears up */
  readonly close: () => Promise<void>;
}

const limits: RoomLimits = { pictures: 3, bytes: 100 };
const a = '10000001';
const b = '10000002';
const picture = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes);

export function describeImageStore(name: string, open: (limits: RoomLimits) => Promise<OpenedImages>): void {
  describe(`${name} as an image store`, () => {
    let opened: OpenedImages;
    let images: ImageStore;
    beforeEach(async () => {
      opened = await open(limits);
      images = opened.images;
    });
    afterEach(() => opened.close());
    const saved = async (code: string, bytes: Uint8Array): Promise<string> => {
      const answer = await images.save(code, bytes);
      if (answer === 'full') throw new Error('full');
      return answer.id;
    };
    const read = async (code: string, id: string): Promise<number[] | undefined> => {
      const found = await images.read(code, id);
      return found && [...found];
    };

    it('[IM1] gives a picture back under its id, in its own room only', async () => {
      const first = await saved(a, picture(0, 7, 255));
      const second = await saved(a, picture(0, 7, 255));
      expect(first).toMatch(/^[A-Za-z0-9_-]{22}$/);
      expect(second).not.toBe(first);
      expect(await read(a, first)).toEqual([0, 7, 255]);
      expect(await read(a, first)).toEqual([0, 7, 255]);
      expect(await read(b, first)).toBeUndefined();
    });

    it('[IM2] finds and removes nothing for what is no code or no id', async () => {
      const id = await saved(a, picture(1));
      const ids = [
        '',
        '.',
        '..',
        `../${a}/${id}`,
        `${id}.webp`,
        `./${id}`,
        `${id}\0`,
        `${id}\n`,
        '__proto__',
      ];
      for (const odd of ids) {
        expect([odd, await read(a, odd)]).toEqual([odd, undefined]);
        await images.remove(a, odd);
      }
      const codes = ['', '.', '..', `../images/${a}`, `${a}/`, `${a}\n`, `${a}/../${a}`, '1', 'incoming'];
      for (const odd of codes) {
        expect([odd, await read(odd, id)]).toEqual([odd, undefined]);
        await images.remove(odd, id);
        await images.removeRoom(odd);
        await expect(images.save(odd, picture(1))).rejects.toThrow(RangeError);
      }
      expect(await read(a, id)).toEqual([1]);
      expect(await images.rooms()).toEqual([a]);
    });

    it('[IM3] takes so many pictures in a room and no more', async () => {
      for (let n = 0; n < limits.pictures; n++) await saved(a, picture(n));
      expect(await images.save(a, picture(9))).toBe('full');
      expect(await images.save(b, picture(9))).not.toBe('full');
    });

    it('[IM3] takes so many bytes in a room and no more', async () => {
      await saved(a, new Uint8Array(60));
      expect(await images.save(a, new Uint8Array(41))).toBe('full');
      await saved(a, new Uint8Array(40));
      expect(await images.save(a, new Uint8Array(1))).toBe('full');
    });

    it('[IM3] gives the last place to one of two that come in one instant', async () => {
      await saved(a, picture(1));
      await saved(a, picture(2));
      const both = await Promise.all([images.save(a, picture(3)), images.save(a, picture(4))]);
      expect(both[0]).not.toBe('full');
      expect(both[1]).toBe('full');
    });

    it('[IM4] makes space by removing', async () => {
      const ids = [await saved(a, picture(1)), await saved(a, picture(2)), await saved(a, picture(3))];
      await images.read(a, ids[1] ?? '');
      await images.remove(a, ids[1] ?? '');
      await images.remove(a, ids[1] ?? '');
      await images.remove(b, ids[0] ?? '');
      expect(await read(a, ids[1] ?? '')).toBeUndefined();
      expect(await read(a, ids[0] ?? '')).toEqual([1]);
      await saved(a, picture(4));
    });

    it('[IM5] removes a room with all it has, and no other', async () => {
      const ids = [await saved(a, picture(1)), await saved(a, picture(2)), await saved(a, picture(3))];
      const other = await saved(b, picture(4));
      await images.read(a, ids[0] ?? '');
      await images.removeRoom(a);
      await images.removeRoom(a);
      for (const id of ids) expect(await read(a, id)).toBeUndefined();
      expect(await read(b, other)).toEqual([4]);
      await saved(a, new Uint8Array(100));
    });

    it('[IM6] does things in the order in which they were asked for', async () => {
      const [, , after] = await Promise.all([
        images.save(a, picture(1)),
        images.removeRoom(a),
        images.save(a, picture(2)),
        images.removeRoom(b),
      ]);
      if (after === 'full') throw new Error('full');
      expect(await read(a, after.id)).toEqual([2]);
      const kept = await Promise.all([images.save(a, picture(3)), images.save(a, picture(4))]);
      expect(kept).not.toContain('full');
      expect(await images.save(a, picture(5))).toBe('full');
    });

    it('[IM7] shares nothing with the bytes that it was given', async () => {
      const given = picture(1, 2);
      const saving = saved(a, given);
      given.fill(9);
      expect(await read(a, await saving)).toEqual([1, 2]);
    });

    it('[IM8] lists the pictures of a room', async () => {
      expect(await images.pictures(a)).toEqual([]);
      const ids = [await saved(a, picture(1)), await saved(a, picture(2))];
      await saved(b, picture(3));
      expect(await images.pictures(a)).toEqual([...ids].sort());
      await images.remove(a, ids[0] ?? '');
      expect(await images.pictures(a)).toEqual([ids[1]]);
      for (const odd of ['', '..', `../images/${a}`, `${a}/`]) expect(await images.pictures(odd)).toEqual([]);
    });

    it('[IM8] lists the rooms that have pictures', async () => {
      expect(await images.rooms()).toEqual([]);
      const id = await saved(b, picture(1));
      await saved(a, picture(1));
      expect(await images.rooms()).toEqual([a, b]);
      await images.remove(b, id);
      expect(await images.rooms()).toEqual([a]);
      await images.removeRoom(a);
      expect(await images.rooms()).toEqual([]);
    });
  });
}
