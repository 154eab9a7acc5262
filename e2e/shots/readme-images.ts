import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Shot } from './camera.ts';

/** The pictures of the README, by screen, size and theme. */
const images: Readonly<Record<string, string>> = {
  '25-lead-board.laptop.light.png': 'lead-board.png',
  '12-young-board-list.phone.light.png': 'phone-board.png',
  '15-young-question.phone.light.png': 'phone-question.png',
  '19-young-results.phone.dark.png': 'phone-results-dark.png',
  '44-display-results.laptop.light.png': 'display-results.png',
  '70-word-cloud-wall.laptop.light.png': 'display-words.png',
};

export function renewReadmeImages(from: string, to: string, shots: readonly Shot[]): void {
  mkdirSync(to, { recursive: true });
  for (const { file } of shots) {
    const image = images[file];
    if (image) copyFileSync(join(from, file), join(to, image));
  }
}
