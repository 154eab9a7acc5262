import type { AgendaCommand } from '../../features/agenda/agenda.commands.ts';
import { ItemId, type Shows } from '../../features/agenda/agenda.model.ts';
import type { Dice } from '../dice.ts';
import { type Probe, proposed, type World } from './probe.ts';

function showsFrom({ state }: World, dice: Dice): Shows {
  const board = dice.pick(state.board.boards.keys());
  const activity = dice.pick(state.activities.activities.keys());
  const shows: Shows[] = [{ what: 'nothing' }];
  if (board) shows.push({ what: 'board', id: board });
  if (activity) shows.push({ what: 'activity', id: activity });
  return dice.pick(shows) ?? { what: 'nothing' };
}

export const agendaProbe: Probe<AgendaCommand> = {
  makers: {
    'agenda.AddItem': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const after = dice.chance(0.5) ? dice.pick(world.state.agenda.order) : undefined;
        return {
          type: 'agenda.AddItem',
          id: ItemId.parse(dice.id()),
          title: dice.text('step'),
          instruction: dice.text('instruction'),
          shows: showsFrom(world, dice),
          ...(after ? { after } : dice.chance(0.3) ? { after: null } : {}),
        };
      }),
    'agenda.EditItem': ({ state, team }, dice) =>
      proposed(dice.pick(team), () => {
        const id = dice.pick(state.agenda.order);
        return (
          id && {
            type: 'agenda.EditItem',
            id,
            title: dice.text('step'),
            instruction: dice.text('instruction'),
          }
        );
      }),
    'agenda.MoveItem': ({ state, team }, dice) =>
      proposed(dice.pick(team), () => {
        const id = dice.pick(state.agenda.order);
        return id && { type: 'agenda.MoveItem', id, after: dice.pick([null, ...state.agenda.order]) ?? null };
      }),
    'agenda.RemoveItem': ({ state, team }, dice) =>
      proposed(dice.pick(team), () => {
        const id = dice.chance(0.4) ? dice.pick(state.agenda.order) : undefined;
        return id && { type: 'agenda.RemoveItem', id };
      }),
    'agenda.GoTo': ({ state, team }, dice) =>
      proposed(dice.pick(team), () => {
        const id = dice.pick(state.agenda.order);
        return id && { type: 'agenda.GoTo', id };
      }),
    'agenda.Next': ({ state, team }, dice) =>
      proposed(dice.pick(team), () => (state.agenda.order.length > 0 ? { type: 'agenda.Next' } : undefined)),
    'agenda.Back': ({ state, team }, dice) =>
      proposed(dice.pick(team), () => (state.agenda.current ? { type: 'agenda.Back' } : undefined)),
  },
  words: ({ agenda }) =>
    [...agenda.items.values()].map(({ id, title, instruction }) => ({
      thing: id,
      texts: [title, instruction],
    })),
  secrets({ agenda }, { audience }) {
    if (audience === 'facilitators') return [];
    const items = [...agenda.items.values()];
    if (audience === 'lobby') return items.flatMap(({ title, instruction }) => [title, instruction]);
    return items.filter(({ id }) => !agenda.visited.has(id)).map(({ instruction }) => instruction);
  },
};
