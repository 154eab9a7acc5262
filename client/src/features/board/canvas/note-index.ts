import { noteSize } from '@sayso/shared/features/board/board.layout.ts';
import type { BoardId, Note, NoteId } from '@sayso/shared/features/board/board.model.ts';
import RBush from 'rbush';
import type { Area, Point } from './camera.ts';

interface Entry extends Area {
  note: Note;
  /** Later ones lie on top. */
  rank: number;
}

export interface NoteChanges {
  readonly added: readonly Note[];
  readonly changed: readonly Note[];
  readonly removed: readonly NoteId[];
}

/** The notes of one board as they were last drawn: finds what changed, what is on the screen and what lies under a point. */
export class NoteIndex {
  readonly #board: BoardId;
  readonly #entries = new Map<NoteId, Entry>();
  readonly #tree = new RBush<Entry>();

  constructor(board: BoardId) {
    this.#board = board;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(id: NoteId): Note | undefined {
    return this.#entries.get(id)?.note;
  }

  *all(): Generator<Note> {
    for (const { note } of this.#entries.values()) yield note;
  }

  /** Takes over the notes of the room; entities that are the same objects are unchanged. */
  sync(notes: ReadonlyMap<NoteId, Note>): NoteChanges {
    const added: Note[] = [];
    const changed: Note[] = [];
    let rank = 0;
    for (const note of notes.values()) {
      if (note.board !== this.#board) continue;
      rank += 1;
      const entry = this.#entries.get(note.id);
      if (!entry) {
        this.#insert({ note, rank, ...areaOf(note) });
        added.push(note);
        continue;
      }
      entry.rank = rank;
      if (entry.note === note) continue;
      if (entry.note.x !== note.x || entry.note.y !== note.y) this.#place(entry, note);
      entry.note = note;
      changed.push(note);
    }
    return { added, changed, removed: rank < this.#entries.size ? this.#removeMissing(notes) : [] };
  }

  /** Ids of the notes that touch the area, the topmost last. */
  within(area: Area): readonly NoteId[] {
    return this.#found(area).map(({ note }) => note.id);
  }

  /** The topmost note under a point of the board. */
  at({ x, y }: Point): Note | undefined {
    return this.#found({ minX: x, minY: y, maxX: x, maxY: y }).at(-1)?.note;
  }

  /** The smallest area that holds every note, or undefined when there is none. */
  area(): Area | undefined {
    if (this.#entries.size === 0) return undefined;
    const { minX, minY, maxX, maxY } = this.#tree.toJSON();
    return { minX, minY, maxX, maxY };
  }

  #found(area: Area): Entry[] {
    return this.#tree.search(area).sort((a, b) => a.rank - b.rank);
  }

  #insert(entry: Entry): void {
    this.#entries.set(entry.note.id, entry);
    this.#tree.insert(entry);
  }

  #place(entry: Entry, note: Note): void {
    this.#tree.remove(entry);
    Object.assign(entry, areaOf(note));
    this.#tree.insert(entry);
  }

  #removeMissing(notes: ReadonlyMap<NoteId, Note>): NoteId[] {
    const removed: NoteId[] = [];
    for (const [id, entry] of this.#entries) {
      if (notes.get(id)?.board === this.#board) continue;
      this.#tree.remove(entry);
      this.#entries.delete(id);
      removed.push(id);
    }
    return removed;
  }
}

const areaOf = ({ x, y }: Point): Area => ({ minX: x, minY: y, maxX: x + noteSize, maxY: y + noteSize });
