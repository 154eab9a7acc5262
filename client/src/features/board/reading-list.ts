import { readingOrder, sectionsInOrder } from '@sayso/shared/features/board/board.layout.ts';
import type {
  BoardId,
  BoardState,
  Note,
  NoteId,
  SectionId,
} from '@sayso/shared/features/board/board.model.ts';
import type { AuthorId } from '@sayso/shared/room/ids.ts';

/** One section of the list, or the notes without a section. */
export interface Shelf {
  readonly section: SectionId | null;
  readonly notes: readonly NoteId[];
}

export interface Reading {
  readonly shelves: readonly Shelf[];
  /** Notes of others that have come since and are held back. */
  readonly added: number;
  /** Notes of others that lie elsewhere by now. */
  readonly moved: number;
}

/** The whole board in reading order, as of now. */
export function shelvesOf(state: BoardState, board: BoardId): readonly Shelf[] {
  const sections = sectionsInOrder(state, board);
  const notes = new Map<SectionId | null, Note[]>(sections.map(({ id }) => [id, []]));
  const loose: Note[] = [];
  for (const note of state.notes.values()) {
    if (note.board === board) ((note.section && notes.get(note.section)) ?? loose).push(note);
  }
  const all = [...notes].map(([section, lying]) => ({ section, notes: idsOf(lying) }));
  return loose.length > 0 || sections.length === 0 ? [...all, { section: null, notes: idsOf(loose) }] : all;
}

const idsOf = (notes: readonly Note[]): readonly NoteId[] => readingOrder(notes).map(({ id }) => id);

/**
 * A list that does not move under its reader. What this person does shows at once; new and moved notes of others wait
 * until `catchUp`. A note that was taken away leaves its place empty until then.
 */
export class ReadingList {
  readonly #board: BoardId;
  readonly #me: AuthorId;
  /** Written by this person; stays known when the note is gone. */
  readonly #written = new Set<NoteId>();
  /** What this person is doing: shows at once. */
  readonly #touched = new Set<NoteId>();
  #seen: readonly unknown[] = [];
  #current: Reading = { shelves: [], added: 0, moved: 0 };
  #fresh: readonly Shelf[] = [];

  constructor(board: BoardId, me: AuthorId) {
    this.#board = board;
    this.#me = me;
  }

  /**
   * What to show. The same object until something in it changes. `settled`: the server has everything that was done here,
   * so whatever moves from now on is moved by others.
   */
  at(state: BoardState, settled: boolean): Reading {
    const seen = this.#placesOf(state);
    if (seen.length !== this.#seen.length || seen.some((item, index) => item !== this.#seen[index])) {
      this.#seen = seen;
      this.#fresh = shelvesOf(state, this.#board);
      const reading = this.#current.shelves.some(({ notes }) => notes.length > 0)
        ? this.#kept(state)
        : { shelves: this.#fresh, added: 0, moved: 0 };
      this.#current = reuse(this.#current, reading);
    }
    if (settled) this.#touched.clear();
    return this.#current;
  }

  /** This person is about to move a note. */
  touch(id: NoteId): void {
    this.#touched.add(id);
  }

  /** Takes over everything that was held back. */
  catchUp(): void {
    this.#current = reuse(this.#current, { shelves: this.#fresh, added: 0, moved: 0 });
  }

  /** Notes that lie where they lay are not looked at again. */
  #placesOf({ notes, sections }: BoardState): readonly unknown[] {
    const seen: unknown[] = [];
    for (const note of notes.values()) {
      if (note.board !== this.#board) continue;
      if (note.author === this.#me) this.#written.add(note.id);
      seen.push(note.id, note.section, note.x, note.y);
    }
    for (const section of sections.values()) {
      if (section.board === this.#board) seen.push(section.id, section.x);
    }
    return seen;
  }

  #kept(state: BoardState): Reading {
    const standing = new Set<NoteId>();
    const kept = new Map(
      this.#current.shelves.map(({ section, notes }) => [
        section,
        notes.filter((id) => {
          const stays = state.notes.has(id) ? !this.#touched.has(id) : !this.#written.has(id);
          if (stays) standing.add(id);
          return stays;
        }),
      ]),
    );
    let added = 0;
    for (const { section, notes } of this.#fresh) {
      const shelf = kept.get(section) ?? [];
      kept.set(section, shelf);
      for (const [index, id] of notes.entries()) {
        if (standing.has(id)) continue;
        if (this.#written.has(id)) this.#touched.add(id);
        if (this.#touched.has(id)) insertAfter(shelf, id, notes.slice(0, index));
        else added += 1;
      }
    }
    const shelves = this.#inOrder(kept).map(([section, notes]) => ({ section, notes }));
    return { shelves, added, moved: movedSince(shelves, this.#fresh) };
  }

  /** Sections come in their order; one that is gone stays at the end while notes stand in it. */
  #inOrder(kept: ReadonlyMap<SectionId | null, NoteId[]>): readonly [SectionId | null, NoteId[]][] {
    const order = this.#fresh.map(({ section }) => section);
    const present = order.map((section): [SectionId | null, NoteId[]] => [section, kept.get(section) ?? []]);
    const left = [...kept].filter(([section, notes]) => !order.includes(section) && notes.length > 0);
    return [...present, ...left];
  }
}

function insertAfter(notes: NoteId[], id: NoteId, before: readonly NoteId[]): void {
  const anchor = before.findLast((other) => notes.includes(other));
  notes.splice(anchor === undefined ? 0 : notes.indexOf(anchor) + 1, 0, id);
}

/** Notes that would stand elsewhere after catching up, among those that stand in both. */
function movedSince(shown: readonly Shelf[], fresh: readonly Shelf[]): number {
  const shownIds = new Set(shown.flatMap(({ notes }) => notes));
  const freshIds = new Set(fresh.flatMap(({ notes }) => notes));
  const places = (shelves: readonly Shelf[], keep: ReadonlySet<NoteId>) =>
    new Map(
      shelves.flatMap(({ section, notes }) =>
        notes.filter((id) => keep.has(id)).map((id, index) => [id, `${section ?? ''}:${index}`] as const),
      ),
    );
  const now = places(fresh, shownIds);
  let moved = 0;
  for (const [id, place] of places(shown, freshIds)) if (now.get(id) !== place) moved += 1;
  return moved;
}

/** Keeps the objects of what is equal, so that only what changed is drawn again. */
function reuse(before: Reading, after: Reading): Reading {
  const shelves = after.shelves.map((shelf) => {
    const old = before.shelves.find(({ section }) => section === shelf.section);
    return old && sameItems(old.notes, shelf.notes) ? old : shelf;
  });
  const same = before.added === after.added && before.moved === after.moved;
  return same && sameItems(before.shelves, shelves) ? before : { ...after, shelves };
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);
