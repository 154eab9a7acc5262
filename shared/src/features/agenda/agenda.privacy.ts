import { mapEntities } from '../../room/entities.ts';
import type { ConcealTable, Erasure, ShowRow, ShowTable } from '../../room/feature.ts';
import type { AgendaEvent, AgendaNotice, AgendaState, Item } from './agenda.model.ts';

type Told = AgendaEvent | AgendaNotice;
type Row<Type extends AgendaEvent['type']> = ShowRow<AgendaState, Told, Extract<AgendaEvent, { type: Type }>>;

/** The agenda is known in advance by its titles; what people will be asked to do comes step by step. */
const teaser = ({ id, title }: Item): Item => ({ id, title, instruction: '', shows: { what: 'nothing' } });

const same = <E extends AgendaEvent>(event: E): E => event;
const everybody = { facilitators: same, participants: same, displays: same };

const added: Row<'agenda.ItemAdded'>['participants'] = (event) => ({ ...event, item: teaser(event.item) });
/** Of a step to come, only a new title is told: not even that its instruction was changed. */
const edited: Row<'agenda.ItemEdited'>['participants'] = (event, { visited, items }) => {
  if (visited.has(event.id)) return event;
  return items.get(event.id)?.title === event.title ? undefined : { ...event, instruction: '' };
};
const entered: Row<'agenda.Entered'>['participants'] = (event, { items }) => {
  const item = items.get(event.id);
  return item ? [{ type: 'agenda.ItemShown', item }, event] : undefined;
};

export const agendaShow: ShowTable<AgendaState, AgendaEvent, Told> = {
  'agenda.ItemAdded': { facilitators: same, participants: added, displays: added },
  'agenda.ItemEdited': { facilitators: same, participants: edited, displays: edited },
  'agenda.ItemMoved': everybody,
  'agenda.ItemRemoved': everybody,
  'agenda.Entered': { facilitators: same, participants: entered, displays: entered },
};

const outside = ({ items, order, current, visited }: AgendaState): AgendaState => ({
  items: mapEntities(items, (item) => (visited.has(item.id) ? item : teaser(item))),
  order,
  current,
  visited: new Set(visited),
});

export const agendaConceal = {
  facilitators: ({ items, order, current, visited }) => ({
    items: new Map(items),
    order,
    current,
    visited: new Set(visited),
  }),
  participants: outside,
  displays: outside,
} satisfies ConcealTable<AgendaState>;

export const agendaErasure: Erasure<AgendaEvent> = {
  subject(event) {
    if (event.type === 'agenda.ItemAdded') return `item:${event.item.id}`;
    return event.type === 'agenda.ItemEdited' ? `item:${event.id}` : undefined;
  },
  erases: (event) => (event.type === 'agenda.ItemRemoved' ? `item:${event.id}` : undefined),
  scrub(event) {
    if (event.type === 'agenda.ItemEdited') return { ...event, title: '', instruction: '' };
    if (event.type !== 'agenda.ItemAdded') return event;
    return { ...event, item: { ...teaser(event.item), title: '' } };
  },
};
