import type { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { RoomConnection } from '../../../../session/room-connection.ts';
import type { ItemPowers } from '../../actions/item-powers.ts';
import { wordsOf } from '../../kinds/looks.ts';
import { shelvesOf } from '../../list/reading-list.ts';
import type { Area, Point } from '../camera.ts';
import { t } from '../canvas.messages.ts';
import type { ItemCarrier, Load } from './item-carrier.ts';
import { moved } from './snapping.ts';

/** What keys can do to the picture. */
export interface KeyTarget {
  readonly selection: { readonly ids: readonly ItemId[] };
  readonly carrier: Pick<ItemCarrier, 'take' | 'carry' | 'drop' | 'putBack'>;
  readonly camera: { reveal(area: Area): void; zoomBy(factor: number): void };
  select(ids: readonly ItemId[], reveal?: boolean): void;
  item(id: ItemId): Item | undefined;
  powers(id: ItemId): ItemPowers | undefined;
  fit(ids?: readonly ItemId[]): void;
  /** Answers whether something was in somebody's hand. */
  cancelDrag(): boolean;
}

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

interface KeyEvents {
  say(text: string): void;
  edit(id: ItemId): void;
  compose(): void;
  remove(ids: readonly ItemId[]): void;
  /** Answers whether there was a tool to put away. */
  putToolAway(): boolean;
}

const step = 20;
const bigStep = 110;
const ways: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

type Where = 'first' | 'last' | 'next' | 'previous';

/** The picture by keyboard: arrows choose in reading order, Enter edits, M moves, N makes a note, Escape stops. */
export class BoardKeys {
  readonly #scene: KeyTarget;
  readonly #connection: RoomConnection;
  readonly #board: BoardId;
  readonly #events: KeyEvents;
  #moving: Load | null = null;
  /** Where the arrows are, among several that are chosen. */
  #at: ItemId | null = null;

  constructor(scene: KeyTarget, connection: RoomConnection, board: BoardId, events: KeyEvents) {
    this.#scene = scene;
    this.#connection = connection;
    this.#board = board;
    this.#events = events;
  }

  /** Answers whether the key meant something here. */
  press({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): boolean {
    if (altKey) return false;
    if (ctrlKey || metaKey) return key.toLowerCase() === 'a' && !this.#moving && this.#chooseAll();
    if (this.#moving) return this.#pressMoving(this.#moving, key, shiftKey ? bigStep : step);
    const way = ways[key];
    if (way) return this.#choose(way.x + way.y > 0 ? 'next' : 'previous', shiftKey);
    switch (key) {
      case 'Home':
        return this.#choose('first', shiftKey);
      case 'End':
        return this.#choose('last', shiftKey);
      case 'Enter':
        return this.#edit();
      case 'm':
      case 'M':
        return this.#lift();
      case 'n':
      case 'N':
        this.#events.compose();
        return true;
      case '+':
      case '=':
        this.#scene.camera.zoomBy(1.25);
        return true;
      case '-':
        this.#scene.camera.zoomBy(0.8);
        return true;
      case '0':
        this.#scene.fit();
        return true;
      case '2':
        this.#scene.fit(this.#scene.selection.ids);
        return true;
      case 'Delete':
      case 'Backspace':
        return this.#remove();
      case 'Escape':
        return this.#escape();
      default:
        return false;
    }
  }

  /** The focus has gone elsewhere: what is in the air goes back. */
  leave(): void {
    if (this.#moving) this.#pressMoving(this.#moving, 'Escape', step);
  }

  get #order(): readonly ItemId[] {
    const { board } = this.#connection.store.getState().room;
    return shelvesOf(board, this.#board).flatMap(({ items }) => items);
  }

  #choose(where: Where, adds: boolean): boolean {
    const ids = this.#order;
    const { ids: chosen } = this.#scene.selection;
    const from = this.#at !== null && chosen.includes(this.#at) ? this.#at : chosen.at(-1);
    const now = from === undefined ? -1 : ids.indexOf(from);
    const last = ids.length - 1;
    const wanted = { first: 0, last, next: now + 1, previous: Math.max(0, now - 1) }[where];
    const id = ids[Math.min(wanted, last)];
    if (id === undefined) return true;
    this.#at = id;
    this.#scene.select(adds ? [...new Set([...chosen, id])] : [id], true);
    const { length } = this.#scene.selection.ids;
    const spoken = this.#spoken(id);
    this.#events.say(length > 1 ? `${spoken}. ${t('chosenSeveral', { count: length })}` : spoken);
    return true;
  }

  #chooseAll(): boolean {
    const ids = this.#order;
    this.#scene.select(ids);
    this.#events.say(t('chosenSeveral', { count: ids.length }));
    return true;
  }

  #spoken(id: ItemId): string {
    const { board } = this.#connection.store.getState().room;
    const item = board.items.get(id);
    if (!item) return '';
    const section = (item.section && board.sections.get(item.section)?.title) ?? t('noSection');
    return t(item.hidden ? 'chosenHidden' : 'chosen', { words: wordsOf(item.content, board.items), section });
  }

  #edit(): boolean {
    const [id, more] = this.#scene.selection.ids;
    if (id === undefined || more !== undefined) return false;
    if (this.#scene.powers(id)?.editWords) this.#events.edit(id);
    else this.#events.say(t('mayNotEdit'));
    return true;
  }

  /** Only what one may take away goes; the rest stays, and stays chosen. */
  #remove(): boolean {
    const ids = this.#scene.selection.ids.filter((id) => this.#scene.powers(id)?.remove);
    if (ids.length > 0) this.#events.remove(ids);
    else if (this.#scene.selection.ids.length > 0) this.#events.say(t('mayNotRemove'));
    return this.#scene.selection.ids.length > 0;
  }

  #lift(): boolean {
    const { ids } = this.#scene.selection;
    if (ids.length === 0) return false;
    const load = this.#scene.carrier.take(ids.filter((id) => this.#scene.powers(id)?.move));
    if (!load) {
      this.#events.say(t('mayNotMove'));
      return true;
    }
    this.#moving = load;
    this.#scene.carrier.carry(load, load.by);
    this.#events.say(t('moving'));
    return true;
  }

  #pressMoving(load: Load, key: string, length: number): boolean {
    const way = ways[key];
    if (![...load.homes.keys()].some((id) => this.#scene.item(id))) {
      this.#moving = null;
    } else if (way) {
      this.#scene.carrier.carry(load, { x: load.by.x + way.x * length, y: load.by.y + way.y * length });
      this.#scene.camera.reveal(moved(load.area, load.by));
    } else if (key === 'Enter' || key === 'm' || key === 'M' || key === ' ') {
      this.#moving = null;
      this.#scene.carrier.drop(load);
      const [only, more] = load.homes.keys();
      this.#events.say(only && !more ? `${t('putDown')} ${this.#spoken(only)}` : t('putDown'));
    } else if (key === 'Escape' || key === 'Tab') {
      this.#moving = null;
      this.#scene.carrier.putBack(load);
      this.#events.say(t('putBack'));
      return key === 'Escape';
    }
    return key !== 'Tab';
  }

  #escape(): boolean {
    if (this.#scene.cancelDrag() || this.#events.putToolAway()) return true;
    if (this.#scene.selection.ids.length === 0) return false;
    this.#scene.select([]);
    return true;
  }
}
