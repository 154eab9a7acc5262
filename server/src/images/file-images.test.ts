import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../log/testing/temporary-folder.ts';
import { FileImages } from './file-images.ts';
import { describeImageStore } from './image-store.contract.ts';
import { ImagesUnavailable } from './image-store.ts';
import { openImages } from './open-images.ts';

describeImageStore('files', async (limits) => {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-images-'));
  const images = await FileImages.open(join(folder, 'images'), limits);
  return { images, close: async () => rmSync(folder, { recursive: true }) };
});

const code = '10000001';

it('[IM9] has what it acknowledged after it is opened again, and nothing half written', async () => {
  const data = temporaryFolder(onTestFinished);
  const saved = await (await openImages(data)).save(code, Uint8Array.of(1, 2));
  if (saved === 'full') throw new Error('full');
  const incoming = join(data, 'images', 'incoming');
  writeFileSync(join(incoming, 'A'.repeat(22)), 'half');
  const again = await openImages(data);
  expect(await again.read(code, saved.id)).toEqual(Buffer.from([1, 2]));
  expect(existsSync(incoming)).toBe(false);
  expect(readdirSync(join(data, 'images', code))).toEqual([`${saved.id}.webp`]);
});

it('[IM9] leaves nothing behind when a picture can not be written to its place', async () => {
  const folder = temporaryFolder(onTestFinished);
  const images = await FileImages.open(folder);
  mkdirSync(join(folder, 'incoming'));
  writeFileSync(join(folder, code), 'a file where the folder of the room should be');
  await expect(images.save(code, Uint8Array.of(1))).rejects.toThrow(ImagesUnavailable);
  expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
});

it.skipIf(process.platform === 'win32')('lets nobody else on the machine look at the pictures', async () => {
  const folder = join(temporaryFolder(onTestFinished), 'images');
  const images = await FileImages.open(folder);
  const saved = await images.save(code, Uint8Array.of(1));
  if (saved === 'full') throw new Error('full');
  const modeOf = (path: string): number => statSync(path).mode & 0o777;
  expect(modeOf(folder)).toBe(0o700);
  expect(modeOf(join(folder, code))).toBe(0o700);
  expect(modeOf(join(folder, code, `${saved.id}.webp`))).toBe(0o600);
});

it('[IM10] tells a failing disk from a missing picture, and names no room', async () => {
  const folder = temporaryFolder(onTestFinished);
  const images = await FileImages.open(folder);
  const id = 'A'.repeat(22);
  mkdirSync(join(folder, code, `${id}.webp`), { recursive: true });
  const fault: unknown = await images.read(code, id).catch((thrown: unknown) => thrown);
  expect(fault).toBeInstanceOf(ImagesUnavailable);
  expect(fault).toMatchObject({ code: 'EISDIR', message: expect.not.stringContaining(code) });
  expect(fault).not.toHaveProperty('path');
  // Not remembered: once the disk is well, so is the picture.
  rmSync(join(folder, code, `${id}.webp`), { recursive: true });
  writeFileSync(join(folder, code, `${id}.webp`), 'well');
  expect(await images.read(code, id)).toEqual(Buffer.from('well'));
});
