import { isFacilitator } from '../../room/audience.ts';
import { type Context, type Rejection, reject } from '../../room/feature.ts';
import type { AgendaCommand } from './agenda.commands.ts';
import { type AgendaEvent, type AgendaState, type Item, placed } from './agenda.model.ts';
import type { agendaRefusals } from './agenda.refusals.ts';

export const itemLimit = 60;

const no = (code: keyof typeof agendaRefusals): Rejection => reject(code);

type Decided = readonly AgendaEvent[] | Rejection;

export function decideAgenda(state: AgendaState, command: AgendaCommand, { by }: Context): Decided {
  if (!isFacilitator(by.role)) return no('agenda.team-only');
  switch (command.type) {
    case 'agenda.AddItem':
      return add(state, command);
    case 'agenda.Next':
      return step(state, 1);
    case 'agenda.Back':
      return step(state, -1);
    default: {
      const item = state.items.get(command.id);
      return item ? decideOnItem(state, item, command) : no('agenda.gone');
    }
  }
}

function add(state: AgendaState, command: Extract<AgendaCommand, { type: 'agenda.AddItem' }>): Decided {
  const { id, title, instruction, shows, after = state.order.at(-1) ?? null } = command;
  if (state.items.has(id)) return no('agenda.taken');
  if (state.items.size >= itemLimit) return no('agenda.full');
  if (after !== null && !state.items.has(after)) return no('agenda.gone');
  return [{ type: 'agenda.ItemAdded', item: { id, title, instruction, shows }, after }];
}

function step(state: AgendaState, by: 1 | -1): Decided {
  const { order, current } = state;
  if (order.length === 0) return no('agenda.empty');
  if (current === null && by === -1) return no('agenda.at-start');
  const place = current === null ? 0 : order.indexOf(current) + by;
  const id = place < 0 ? undefined : order[place];
  if (id === undefined) return no(by === 1 ? 'agenda.at-end' : 'agenda.at-start');
  return [{ type: 'agenda.Entered', id }];
}

type OnItem = Extract<
  AgendaCommand,
  { type: 'agenda.EditItem' | 'agenda.MoveItem' | 'agenda.RemoveItem' | 'agenda.GoTo' }
>;

function decideOnItem(state: AgendaState, item: Item, command: OnItem): Decided {
  const { id } = item;
  const { order, current } = state;
  switch (command.type) {
    case 'agenda.EditItem': {
      const { title, instruction } = command;
      if (title === item.title && instruction === item.instruction) return [];
      return [{ type: 'agenda.ItemEdited', id, title, instruction }];
    }
    case 'agenda.MoveItem': {
      const { after } = command;
      if (after !== null && !state.items.has(after)) return no('agenda.gone');
      const stays = after === id || placed(order, id, after).every((other, place) => other === order[place]);
      return stays ? [] : [{ type: 'agenda.ItemMoved', id, after }];
    }
    case 'agenda.RemoveItem': {
      const place = order.indexOf(id);
      const instead = current === id ? (order[place + 1] ?? order[place - 1]) : undefined;
      const removed: AgendaEvent = { type: 'agenda.ItemRemoved', id };
      return instead === undefined ? [removed] : [{ type: 'agenda.Entered', id: instead }, removed];
    }
    case 'agenda.GoTo':
      return current === id ? [] : [{ type: 'agenda.Entered', id }];
  }
}
