import { NoteId } from '@sayso/shared/features/board/board.model.ts';
import { expect, it } from 'vitest';
import { type DragInput, type DragOutcome, dragStep, type NoteDrag, restingDrag } from './note-drag.ts';

const id = NoteId.parse('note-1');
const press = (kind = 'mouse'): DragInput => ({
  ...{ type: 'press', id, pointer: 1, kind, screen: { x: 100, y: 100 }, board: { x: 50, y: 50 } },
  home: { x: 20, y: 30 },
});
const moveBy = (pixels: number, pointer = 1): DragInput => ({
  ...{ type: 'move', pointer, screen: { x: 100 + pixels, y: 100 }, board: { x: 50 + pixels * 2, y: 50 } },
});
const release: DragInput = { type: 'release', pointer: 1 };

function run(...inputs: readonly DragInput[]): { drag: NoteDrag; outcomes: DragOutcome[] } {
  let drag = restingDrag;
  const outcomes: DragOutcome[] = [];
  for (const input of inputs) {
    const [next, told] = dragStep(drag, input);
    drag = next;
    outcomes.push(...told);
  }
  return { drag, outcomes };
}

it('a press that hardly moves is a tap', () => {
  expect(run(press(), moveBy(3), release).outcomes).toEqual([{ type: 'tap', id }]);
  expect(run(press('touch'), moveBy(5), release).outcomes).toEqual([{ type: 'tap', id }]);
});

it('a mouse drags from 4 pixels on, a finger from 6', () => {
  expect(run(press(), moveBy(4)).drag.phase).toBe('dragging');
  expect(run(press('touch'), moveBy(5)).drag.phase).toBe('pressed');
  expect(run(press('touch'), moveBy(6)).drag.phase).toBe('dragging');
});

it('a note is lifted once, carried by its grip, and dropped with one command', () => {
  expect(run(press(), moveBy(10), moveBy(12), release)).toEqual({
    drag: restingDrag,
    outcomes: [
      { type: 'lift', id },
      { type: 'carry', id, to: { x: 40, y: 30 } },
      { type: 'carry', id, to: { x: 44, y: 30 } },
      { type: 'drop', id, to: { x: 44, y: 30 } },
    ],
  });
});

it('a drag that went out and came back is still a drag', () => {
  expect(run(press(), moveBy(30), moveBy(0), release).outcomes.at(-1)).toEqual({
    ...{ type: 'drop', id, to: { x: 20, y: 30 } },
  });
});

it('Escape or a second finger puts the note back', () => {
  const { drag, outcomes } = run(press(), moveBy(30), { type: 'cancel' }, release);
  expect(drag).toEqual(restingDrag);
  expect(outcomes.at(-1)).toEqual({ type: 'return', id, to: { x: 20, y: 30 } });
  expect(run(press(), { type: 'cancel' }, release).outcomes).toEqual([]);
});

it('a note that goes while it is dragged ends the drag without a command', () => {
  const { drag, outcomes } = run(press(), moveBy(30), { type: 'gone', id }, release);
  expect(drag).toEqual(restingDrag);
  expect(outcomes.map(({ type }) => type)).toEqual(['lift', 'carry']);
});

it('other pointers change nothing', () => {
  const { drag, outcomes } = run(press(), moveBy(30, 2), { type: 'release', pointer: 2 });
  expect(drag.phase).toBe('pressed');
  expect(outcomes).toEqual([]);
});
