import { stickerNames } from '@sayso/shared/features/board/kinds/sticker/sticker-names.ts';
import { expect, it } from 'vitest';
import { stickerLabel } from './sticker.messages.ts';
import { artOf } from './sticker-art.ts';

const drawings = Object.keys(import.meta.glob('./art/*.svg'));

it('every sticker has a drawing and a name of its own, and nothing else is in the bundle', () => {
  expect(drawings).toHaveLength(stickerNames.length);
  expect(new Set(stickerNames.map(artOf)).size).toBe(stickerNames.length);
  expect(new Set(stickerNames.map(stickerLabel)).size).toBe(stickerNames.length);
});

it('a drawing asks for nothing from elsewhere and runs nothing', () => {
  for (const name of stickerNames) {
    const drawing = decodeURIComponent(artOf(name)).replace('http://www.w3.org/2000/svg', '');
    expect(drawing, name).not.toMatch(/https?:|<script|<image|<foreignObject|\bon\w+=|href/i);
  }
});
