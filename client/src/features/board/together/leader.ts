import type { BoardCommand } from '@sayso/shared/features/board/board.commands.ts';
import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import type { Box } from '@sayso/shared/features/board/geometry.ts';
import {
  LeadId,
  type Leading,
  type LeadingWay,
  type ViewSignal,
} from '@sayso/shared/features/board/together/together.model.ts';
import { freshId } from '../../../session/fresh-id.ts';

/** Milliseconds from one view to the next while the picture moves, and while it rests: for who comes late. */
export const viewGap = 100;
const viewBeat = 2000;

interface LeaderParts {
  readonly board: BoardId;
  send(command: BoardCommand): void;
  /** Sends the last one of what comes too fast. */
  signal(view: ViewSignal): void;
  /** What this screen shows of the board. */
  here(): Box;
}

/** This screen in front of all others. */
export class Leader {
  readonly #parts: LeaderParts;
  #id: LeadId | null = null;
  #beat: ReturnType<typeof setInterval> | undefined;

  constructor(parts: LeaderParts) {
    this.#parts = parts;
  }

  isMine(leading: Leading | undefined): boolean {
    return leading !== undefined && leading.id === this.#id;
  }

  bring(area: Box = this.#parts.here()): void {
    this.#parts.send({ type: 'board.BringEveryone', board: this.#parts.board, area });
  }

  /** Again with another way: from an invitation to control. */
  lead(how: LeadingWay, now: Leading | undefined): void {
    if (!this.isMine(now)) this.#id = freshId(LeadId);
    if (this.#id === null) return;
    const { board, here } = this.#parts;
    this.#parts.send({ type: 'board.Lead', board, id: this.#id, how, area: here() });
    this.#beat ??= setInterval(() => this.looked(), viewBeat);
  }

  release(): void {
    this.#rest();
    this.#parts.send({ type: 'board.StopLeading', board: this.#parts.board });
  }

  /** The picture has moved. */
  looked(): void {
    if (this.#id === null) return;
    const { board, here } = this.#parts;
    this.#parts.signal({ type: 'board.View', board, area: here() });
  }

  /** Somebody else has taken over, or everybody was released. */
  sync(leading: Leading | undefined): void {
    if (this.#id !== null && !this.isMine(leading)) this.#rest();
  }

  /** This screen leaves the board. */
  leave(leading: Leading | undefined): void {
    if (this.isMine(leading)) this.release();
    this.#rest();
  }

  #rest(): void {
    this.#id = null;
    clearInterval(this.#beat);
    this.#beat = undefined;
  }
}
