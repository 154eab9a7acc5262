import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { type ItemContent, kindOf, sized } from '@sayso/shared/features/board/kinds/kinds.ts';
import { expect, it } from 'vitest';
import { board, idOf } from '../testing/board-room.tsx';
import { sizeAt, sizeOf, sizeSteps } from './item-sizes.ts';

const contents: readonly ItemContent[] = [
  { kind: 'note', text: 'Short', colour: 'mint' },
  { kind: 'text', text: 'Short', size: 'medium', colour: 'ink' },
  { kind: 'shape', form: 'diamond', colour: 'leaf', filled: false, text: '' },
  { kind: 'sticker', sticker: 'heart' },
  { kind: 'image', image: 'picture-0123456789', alt: '' },
  { kind: 'pen', points: [0, 0, 50], drawnWidth: 300, drawnHeight: 40, colour: 'plum', width: 'thin' },
];

function itemOf(content: ItemContent, size = kindOf(content.kind).size): Item {
  const place = { x: 0, y: 0, rotation: 0, z: 'a0', group: null, lock: null, section: null };
  return {
    ...{ id: idOf('one'), board, content, ...place, ...size },
    ...{ by: {}, author: null, hidden: false, private: false },
  };
}

it.each(contents)('a step that was chosen for a $kind is the step it has then', (content) => {
  for (const from of sizeSteps) {
    const item = itemOf(content, sizeAt(itemOf(content), from));
    for (const step of sizeSteps) {
      const size = sized(content, sizeAt({ ...item, ...sized(content, item) }, step));
      expect(sizeOf(itemOf(content, size)), `${from} to ${step}`).toBe(step);
    }
  }
});

it('keeps its form, and a note that has grown is a square again', () => {
  const wide = itemOf({ kind: 'image', image: 'picture-0123456789', alt: '' }, { width: 200, height: 50 });
  expect(sizeAt(wide, 'large')).toEqual({ width: 720, height: 180 });
  const tall = itemOf({ kind: 'note', text: 'Short', colour: 'mint' }, { width: 200, height: 500 });
  expect(sizeAt(tall, 'medium')).toEqual({ width: 200, height: 200 });
});
