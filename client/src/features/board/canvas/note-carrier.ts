import { withinReach } from '@sayso/shared/features/board/board.layout.ts';
import type { BoardSignal, NoteId } from '@sayso/shared/features/board/board.model.ts';
import type { RoomConnection } from '../../../session/room-connection.ts';
import type { BoardStage } from './board-stage.ts';
import type { Point } from './camera.ts';
import type { DragOutcome } from './note-drag.ts';
import { type SectionFrame, sectionUnder } from './section-frames.ts';

/** One's own drags come back as signals for a while; they are not somebody else's. */
const echoTime = 2000;

interface Carriage {
  readonly stage: Pick<BoardStage, 'lift' | 'land'>;
  readonly connection: Pick<RoomConnection, 'send' | 'signal'>;
  frames(): readonly SectionFrame[];
  /** Brings the picture up to date with the room at once. */
  sync(): void;
}

/** Carries a note for this person, by hand or by keys: others see it move, and one command at the end puts it down. */
export class NoteCarrier {
  readonly #carriage: Carriage;
  readonly #touched = new Map<NoteId, number>();

  constructor(carriage: Carriage) {
    this.#carriage = carriage;
  }

  carry(id: NoteId, to: Point): void {
    const place = this.#tell(id, to);
    this.#carriage.stage.lift(id, place);
  }

  drop(id: NoteId, to: Point): void {
    const { stage, connection, sync } = this.#carriage;
    const { x, y } = this.#tell(id, to);
    const section = sectionUnder(this.#carriage.frames(), x, y);
    void connection.send({ type: 'board.MoveNote', id, x, y, section });
    sync();
    stage.land(id);
  }

  putBack(id: NoteId, home: Point): void {
    this.#tell(id, home);
    this.#carriage.stage.land(id);
  }

  /** Whether a drag that is heard of is most likely one's own. */
  isEcho(id: NoteId): boolean {
    return performance.now() - (this.#touched.get(id) ?? Number.NEGATIVE_INFINITY) < echoTime;
  }

  follow(outcome: DragOutcome): void {
    switch (outcome.type) {
      case 'carry':
        return this.carry(outcome.id, outcome.to);
      case 'drop':
        return this.drop(outcome.id, outcome.to);
      case 'return':
        return this.putBack(outcome.id, outcome.to);
    }
  }

  #tell(id: NoteId, to: Point): Point {
    const place = { x: withinReach(to.x), y: withinReach(to.y) };
    this.#touched.set(id, performance.now());
    const drag: BoardSignal = { type: 'board.Drag', id, ...place };
    this.#carriage.connection.signal(drag);
    return place;
  }
}
