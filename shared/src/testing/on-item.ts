import type { BoardCommand } from '../features/board/board.commands.ts';
import type { BoardEvent } from '../features/board/board.events.ts';
import type { ItemChange } from '../features/board/kinds/kinds.ts';
import { ada, id, placed, right } from './on-board.ts';

/* What may be done with the first note on the board, and what has happened then. */

export const change = (made: ItemChange, base?: string): BoardCommand => ({
  type: 'board.ChangeItem',
  id,
  change: made,
  ...(base === undefined ? {} : { base }),
});
const changed = (made: ItemChange, by = ada): BoardEvent => ({
  ...{ type: 'board.ItemChanged', id, change: made, who: by.author },
});
export const editTo = (text: string): BoardCommand => change({ kind: 'note', text });
export const edit = editTo('Shorter breaks');
export const edited = (by = ada): BoardEvent => changed({ kind: 'note', text: 'Shorter breaks' }, by);
export const recolour = change({ kind: 'note', colour: 'rose' });
export const recoloured = (by = ada): BoardEvent => changed({ kind: 'note', colour: 'rose' }, by);
export const move: BoardCommand = {
  type: 'board.PlaceItems',
  places: [{ id, x: 300, y: 400, section: right }],
};
export const moved = (by = ada): BoardEvent => placed([{ id, x: 300, y: 400, section: right, z: 'a1' }], by);
export const toFront: BoardCommand = { type: 'board.OrderItems', ids: [id], to: 'front' };
export const remove: BoardCommand = { type: 'board.DeleteItems', ids: [id] };
export const removed: BoardEvent = { type: 'board.ItemDeleted', id };
export const hide: BoardCommand = { type: 'board.HideItems', ids: [id] };
export const hidden: BoardEvent = { type: 'board.ItemHidden', id };
export const show: BoardCommand = { type: 'board.ShowItems', ids: [id] };
