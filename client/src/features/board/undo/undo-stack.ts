import type { BoardCommand } from '@sayso/shared/features/board/board.commands.ts';
import { type WayBack, wayBack } from './back-commands.ts';
import { type BoardChange, type BoardStill, joined } from './board-change.ts';

const depth = 100;
/** Milliseconds. Changes of one kind that follow one another so fast are one to the person who made them: a paste, arrow keys. */
const oneGesture = 400;
/** Changes of any kind that come so close are one press, which does several things. */
const onePress = 60;

/** What one command did. */
interface Part {
  change: BoardChange;
}

/** One step. The server may refuse a part of it: the rest can still be undone. */
interface Done {
  parts: readonly Part[];
  at: number;
  /** What kind of change came last. */
  kind: string;
}

const whole = ({ parts: [first, ...more] }: Done): BoardChange | undefined =>
  first && more.reduce((sum, { change }) => joined(sum, change), first.change);

export type UndoOutcome = 'done' | 'nothing' | 'others-changed-it';

export interface Doer {
  still(): BoardStill;
  /** Sends without being recorded; answers what the commands changed. */
  send(commands: readonly BoardCommand[]): BoardChange | undefined;
  now(): number;
  freshId(): string;
}

/** What this screen's person did on one board, to be undone and redone. Nobody else's doing is ever in it. */
export class UndoStack {
  readonly #doer: Doer;
  #done: Done[] = [];
  #undone: Done[] = [];
  /** While it is above 0, everything is one step. */
  #gathering = 0;
  #opened: Done | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(doer: Doer) {
    this.#doer = doer;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** `kind`: what was done, such as the type of the command. Answers a function that takes it out again: for a change that the server refused. */
  record(change: BoardChange, kind: string): () => void {
    const at = this.#doer.now();
    const last = this.#done.at(-1);
    this.#undone = [];
    const within = last?.kind === kind ? oneGesture : onePress;
    const fast = last && at - last.at < within ? last : undefined;
    const open = this.#gathering > 0 ? this.#opened : fast;
    const part = { change };
    const entry = open && this.#done.includes(open) ? open : { parts: [], at, kind };
    entry.parts = [...entry.parts, part];
    entry.at = at;
    entry.kind = kind;
    if (entry !== open) this.#done = [...this.#done.slice(1 - depth), entry];
    if (this.#gathering > 0) this.#opened = entry;
    this.#tell();
    return () => {
      entry.parts = entry.parts.filter((one) => one !== part);
      if (entry.parts.length === 0) this.#done = this.#done.filter((one) => one !== entry);
      this.#tell();
    };
  }

  /** Whatever is done until `run` has ended is one step: a long paste, for example. */
  async asOne(run: () => Promise<void>): Promise<void> {
    this.#gathering += 1;
    try {
      await run();
    } finally {
      this.#gathering -= 1;
      if (this.#gathering === 0) this.#opened = undefined;
    }
  }

  undo(): UndoOutcome {
    const [outcome, made] = this.#goBack(this.#done.pop());
    if (made) this.#undone.push({ parts: [{ change: made }], at: 0, kind: '' });
    this.#tell();
    return outcome;
  }

  redo(): UndoOutcome {
    const [outcome, made] = this.#goBack(this.#undone.pop());
    if (made) this.#done.push({ parts: [{ change: made }], at: 0, kind: '' });
    this.#tell();
    return outcome;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #goBack(entry: Done | undefined): [UndoOutcome, BoardChange | undefined] {
    const change = entry && whole(entry);
    if (!change) return ['nothing', undefined];
    const way = wayBack(change, this.#doer.still(), this.#doer.freshId);
    if (way.commands.length === 0) return ['others-changed-it', undefined];
    const made = this.#doer.send(way.commands);
    this.#rename(way);
    return [made ? 'done' : 'others-changed-it', made];
  }

  /** What came back has another name now: earlier and later changes of it are about that. */
  #rename({ names }: WayBack): void {
    if (names.items.size + names.groups.size + names.sections.size === 0) return;
    for (const part of [...this.#done, ...this.#undone].flatMap(({ parts }) => parts))
      part.change = renamed(part.change, names);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function renamed(change: BoardChange, names: WayBack['names']): BoardChange {
  const called = <Id, Entity extends { readonly id: Id }>(
    all: ReadonlyMap<Id, { readonly before: Entity | null; readonly after: Entity | null }>,
    fresh: ReadonlyMap<Id, Id>,
  ) => {
    const name = (entity: Entity | null): Entity | null =>
      entity && fresh.has(entity.id) ? { ...entity, id: fresh.get(entity.id) ?? entity.id } : entity;
    return new Map(
      [...all].map(([id, { before, after }]) => [
        fresh.get(id) ?? id,
        { before: name(before), after: name(after) },
      ]),
    );
  };
  return {
    ...change,
    items: called(change.items, names.items),
    groups: called(change.groups, names.groups),
    sections: called(change.sections, names.sections),
  };
}
