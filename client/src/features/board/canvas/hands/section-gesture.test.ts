import { SectionId } from '@sayso/shared/features/board/board-ids.ts';
import { expect, it } from 'vitest';
import { testBoard } from '../testing/test-items.ts';
import { pulledSection, sectionGripAt } from './section-gesture.ts';

const place = { x: 100, y: 50, width: 660, height: 520 };
const section = { id: SectionId.parse('section-hopes'), board: testBoard, title: 'Hopes', ...place };
/** Drawn deeper than it is, because of what lies in it. */
const frame = { section, area: { minX: 100, minY: 50, maxX: 760, maxY: 900 } };

it('is taken by its title or by its corner, and by nothing else', () => {
  expect(sectionGripAt([frame], { x: 300, y: 80 }, 1)?.what).toBe('move');
  expect(sectionGripAt([frame], { x: 765, y: 895 }, 1)?.what).toBe('size');
  expect(sectionGripAt([frame], { x: 300, y: 400 }, 1)).toBeUndefined();
  expect(sectionGripAt([frame], { x: 300, y: 40 }, 1)).toBeUndefined();
  expect(sectionGripAt([frame], { x: 300, y: 0 }, 0.2)?.what).toBe('move');
});

it('moved, it keeps its size; resized, it begins with what is seen and never gets too small for a note', () => {
  expect(pulledSection({ frame, what: 'move' }, { x: 10.4, y: -20 })).toEqual({ ...place, x: 110, y: 30 });
  expect(pulledSection({ frame, what: 'size' }, { x: 100, y: 50 })).toEqual({
    ...place,
    width: 760,
    height: 900,
  });
  expect(pulledSection({ frame, what: 'size' }, { x: -9000, y: -9000 })).toMatchObject({
    width: 240,
    height: 220,
  });
});
