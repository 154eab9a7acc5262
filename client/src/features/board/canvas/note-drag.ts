import type { NoteId } from '@sayso/shared/features/board/board.model.ts';
import type { Point } from './camera.ts';

/**
 * One pointer and one note. A tap is not a drag: a note follows only after the pointer has gone a few pixels, so that
 * notes do not creep under a finger that only meant to choose. Screen points in CSS pixels, board points in board units.
 */
export type NoteDrag =
  | { readonly phase: 'idle' }
  | ({ readonly phase: 'pressed' } & Press)
  | ({ readonly phase: 'dragging'; readonly at: Point } & Press);

interface Press {
  readonly id: NoteId;
  readonly pointer: number;
  readonly kind: string;
  readonly pressedAt: Point;
  /** From the pointer to the corner of the note, in board units. */
  readonly grip: Point;
  /** Where the note lay. */
  readonly home: Point;
}

export type DragInput =
  | {
      readonly type: 'press';
      readonly id: NoteId;
      readonly pointer: number;
      readonly kind: string;
      readonly screen: Point;
      readonly board: Point;
      readonly home: Point;
    }
  | { readonly type: 'move'; readonly pointer: number; readonly screen: Point; readonly board: Point }
  | { readonly type: 'release'; readonly pointer: number }
  /** Escape, a second finger, a lost pointer. */
  | { readonly type: 'cancel' }
  /** The note has gone or may not be moved any more. */
  | { readonly type: 'gone'; readonly id: NoteId };

export type DragOutcome =
  | { readonly type: 'lift'; readonly id: NoteId }
  /** The note is drawn here and others are told while it is under way. */
  | { readonly type: 'carry'; readonly id: NoteId; readonly to: Point }
  /** The one command at the end. */
  | { readonly type: 'drop'; readonly id: NoteId; readonly to: Point }
  /** Put back where it lay; others are told by a last signal. */
  | { readonly type: 'return'; readonly id: NoteId; readonly to: Point }
  | { readonly type: 'tap'; readonly id: NoteId };

export const restingDrag: NoteDrag = { phase: 'idle' };

/** Pixels a pointer may wander before it is a drag: fingers are less steady than mice. */
const dragThreshold = (kind: string): number => (kind === 'mouse' ? 4 : 6);

const nothing: readonly DragOutcome[] = [];

export function dragStep(drag: NoteDrag, input: DragInput): readonly [NoteDrag, readonly DragOutcome[]] {
  switch (input.type) {
    case 'press': {
      if (drag.phase !== 'idle') return [drag, nothing];
      const { id, pointer, kind, screen, board, home } = input;
      const grip = { x: home.x - board.x, y: home.y - board.y };
      return [{ phase: 'pressed', id, pointer, kind, pressedAt: screen, grip, home }, nothing];
    }
    case 'move': {
      if (drag.phase === 'idle' || input.pointer !== drag.pointer) return [drag, nothing];
      const { screen, board } = input;
      const way = Math.hypot(screen.x - drag.pressedAt.x, screen.y - drag.pressedAt.y);
      if (drag.phase === 'pressed' && way < dragThreshold(drag.kind)) return [drag, nothing];
      const to = { x: board.x + drag.grip.x, y: board.y + drag.grip.y };
      const carry = { type: 'carry', id: drag.id, to } as const;
      const outcomes: readonly DragOutcome[] =
        drag.phase === 'pressed' ? [{ type: 'lift', id: drag.id }, carry] : [carry];
      return [{ ...drag, phase: 'dragging', at: to }, outcomes];
    }
    case 'release': {
      if (drag.phase === 'idle' || input.pointer !== drag.pointer) return [drag, nothing];
      const { id } = drag;
      return [
        restingDrag,
        [drag.phase === 'pressed' ? { type: 'tap', id } : { type: 'drop', id, to: drag.at }],
      ];
    }
    case 'cancel':
      if (drag.phase !== 'dragging') return [restingDrag, nothing];
      return [restingDrag, [{ type: 'return', id: drag.id, to: drag.home }]];
    case 'gone':
      if (drag.phase === 'idle' || drag.id !== input.id) return [drag, nothing];
      return [restingDrag, nothing];
  }
}
