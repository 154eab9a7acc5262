import { identityModes, isStronger } from '../../features/workshop/identity-modes.ts';
import type { WorkshopCommand } from '../../features/workshop/workshop.commands.ts';
import { type Probe, proposed } from './probe.ts';

type ByPeople = Exclude<WorkshopCommand, { type: 'workshop.Open' }>;

export const workshopProbe: Probe<ByPeople> = {
  makers: {
    'workshop.AskBefore': ({ state, team }, dice) =>
      proposed(dice.pick(team), () => ({ type: 'workshop.AskBefore', on: !state.workshop.asksBefore })),
    'workshop.Strengthen': ({ state, team }, dice) =>
      proposed(
        team.find(({ role }) => role === 'lead'),
        () => {
          const mode = dice.pick(identityModes.filter((other) => isStronger(other, state.workshop.mode)));
          return mode && { type: 'workshop.Strengthen', mode };
        },
      ),
    // Seldom: nothing happens any more afterwards.
    'workshop.End': ({ team }, dice) =>
      proposed(
        team.find(({ role }) => role === 'lead' && dice.chance(0.15)),
        () => ({ type: 'workshop.End' }),
      ),
  },
  secrets: () => [],
};
