import type { BoardId, Note, NoteId } from '@sayso/shared/features/board/board.model.ts';
import type { RoomConnection } from '../../../session/room-connection.ts';
import { t } from '../board.messages.ts';
import type { NotePowers } from '../note-powers.ts';
import { shelvesOf } from '../reading-list.ts';
import type { Point } from './camera.ts';
import type { NoteCarrier } from './note-carrier.ts';

/** What keys can do to the picture. */
export interface KeyTarget {
  readonly selected: NoteId | null;
  readonly carrier: Pick<NoteCarrier, 'carry' | 'drop' | 'putBack'>;
  select(id: NoteId | null, reveal?: boolean): void;
  note(id: NoteId): Note | undefined;
  powers(id: NoteId): NotePowers | undefined;
  revealAt(place: Point): void;
  zoomBy(factor: number): void;
  fit(): void;
  /** Answers whether a note was in somebody's hand. */
  cancelDrag(): boolean;
}

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
}

interface KeyEvents {
  say(text: string): void;
  edit(id: NoteId): void;
}

interface Moving {
  readonly id: NoteId;
  readonly home: Point;
  at: Point;
}

const step = 20;
const bigStep = 110;
const ways: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The picture by keyboard: arrows choose notes in reading order, Enter edits, M moves, Escape stops. */
export class BoardKeys {
  readonly #scene: KeyTarget;
  readonly #connection: RoomConnection;
  readonly #board: BoardId;
  readonly #events: KeyEvents;
  #moving: Moving | null = null;

  constructor(scene: KeyTarget, connection: RoomConnection, board: BoardId, events: KeyEvents) {
    this.#scene = scene;
    this.#connection = connection;
    this.#board = board;
    this.#events = events;
  }

  /** Answers whether the key meant something here. */
  press({ key, shiftKey }: Pressed): boolean {
    if (this.#moving) return this.#pressMoving(this.#moving, key, shiftKey ? bigStep : step);
    const way = ways[key];
    if (way) return this.#choose(way.x + way.y > 0 ? 'next' : 'previous');
    switch (key) {
      case 'Home':
        return this.#choose('first');
      case 'End':
        return this.#choose('last');
      case 'Enter':
        return this.#edit();
      case 'm':
      case 'M':
        return this.#lift();
      case '+':
      case '=':
        this.#scene.zoomBy(1.25);
        return true;
      case '-':
        this.#scene.zoomBy(0.8);
        return true;
      case '0':
        this.#scene.fit();
        return true;
      case 'Escape':
        return this.#escape();
      default:
        return false;
    }
  }

  /** The focus has gone elsewhere: a note in the air goes back. */
  leave(): void {
    if (this.#moving) this.#pressMoving(this.#moving, 'Escape', step);
  }

  #choose(where: 'first' | 'last' | 'next' | 'previous'): boolean {
    const ids = shelvesOf(this.#connection.store.getState().room.board, this.#board).flatMap(
      ({ notes }) => notes,
    );
    const now = this.#scene.selected === null ? -1 : ids.indexOf(this.#scene.selected);
    const last = ids.length - 1;
    const wanted = { first: 0, last, next: now + 1, previous: Math.max(0, now - 1) }[where];
    const id = ids[Math.min(wanted, last)];
    if (id === undefined) return true;
    this.#scene.select(id, true);
    this.#events.say(this.#spoken(id));
    return true;
  }

  #spoken(id: NoteId): string {
    const { board } = this.#connection.store.getState().room;
    const note = board.notes.get(id);
    if (!note) return '';
    const section = (note.section && board.sections.get(note.section)?.title) ?? t('noSection');
    return t(note.hidden ? 'chosenHidden' : 'chosen', { text: note.text, section });
  }

  #edit(): boolean {
    const id = this.#scene.selected;
    if (id === null) return false;
    if (this.#scene.powers(id)?.edit) this.#events.edit(id);
    else this.#events.say(t('mayNotEdit'));
    return true;
  }

  #lift(): boolean {
    const id = this.#scene.selected;
    const home = id === null ? undefined : this.#scene.note(id);
    if (id === null || !home) return false;
    if (!this.#scene.powers(id)?.move) {
      this.#events.say(t('mayNotMove'));
      return true;
    }
    this.#moving = { id, home, at: home };
    this.#scene.carrier.carry(id, home);
    this.#events.say(t('moving'));
    return true;
  }

  #pressMoving(moving: Moving, key: string, length: number): boolean {
    const { id, home, at } = moving;
    const way = ways[key];
    if (!this.#scene.note(id)) {
      this.#moving = null;
    } else if (way) {
      moving.at = { x: at.x + way.x * length, y: at.y + way.y * length };
      this.#scene.carrier.carry(id, moving.at);
      this.#scene.revealAt(moving.at);
    } else if (key === 'Enter' || key === 'm' || key === 'M' || key === ' ') {
      this.#moving = null;
      this.#scene.carrier.drop(id, at);
      this.#events.say(`${t('putDown')} ${this.#spoken(id)}`);
    } else if (key === 'Escape' || key === 'Tab') {
      this.#moving = null;
      this.#scene.carrier.putBack(id, home);
      this.#events.say(t('putBack'));
      return key === 'Escape';
    }
    return key !== 'Tab';
  }

  #escape(): boolean {
    if (this.#scene.cancelDrag()) return true;
    if (this.#scene.selected === null) return false;
    this.#scene.select(null);
    return true;
  }
}
