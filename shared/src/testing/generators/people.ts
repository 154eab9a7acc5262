import { waitingSeats } from '../../features/people/people.model.ts';
import type { PeopleCommand } from '../../features/people/people.rules.ts';
import { type Probe, proposed } from './probe.ts';

type HostOnly = { type: 'people.TakeSeat' | 'people.Connect' | 'people.Disconnect' | 'people.Wake' };
type ByPeople = Exclude<PeopleCommand, HostOnly>;

const quoted = (text: string): string => JSON.stringify(text);

export const peopleProbe: Probe<ByPeople> = {
  makers: {
    'people.Agree': ({ state, everybody }, dice) =>
      proposed(
        dice.pick(everybody.filter(({ seat }) => state.people.seats.get(seat)?.status === 'arrived')),
        () => ({
          type: 'people.Agree',
          ...(state.people.naming === 'none' ? {} : { name: dice.text('name') }),
        }),
      ),
    'people.LetIn': ({ state, team }, dice) =>
      proposed(dice.pick(team), () => {
        const seat = dice.pick(waitingSeats(state.people));
        return seat && { type: 'people.LetIn', seat };
      }),
    'people.LetEveryoneIn': ({ team }, dice) =>
      proposed(dice.pick(team), () => ({ type: 'people.LetEveryoneIn' })),
    'people.RaiseHand': ({ people }, dice) =>
      proposed(dice.pick(people), () => ({ type: 'people.RaiseHand' })),
    'people.LowerHand': ({ state, people, team }, dice) => {
      const raised = dice.pick(people.filter(({ seat }) => state.people.seats.get(seat)?.hand));
      if (!raised) return undefined;
      return dice.chance(0.5)
        ? { by: raised, command: { type: 'people.LowerHand' } }
        : proposed(dice.pick(team), () => ({ type: 'people.LowerHand', seat: raised.seat }));
    },
  },
  // What was signed with a shown name stays signed, so only names that were never shown have to leave.
  words: ({ people }) =>
    [...people.seats.values()].flatMap(({ id, name }) =>
      name === null || people.naming === 'shown' ? [] : [{ thing: id, texts: [name] }],
    ),
  secrets({ people }, viewer) {
    const others = [...people.seats.values()].filter(({ id }) => id !== viewer.seat);
    const named = people.naming === 'shown' ? [] : others.flatMap(({ name }) => name ?? []);
    if (viewer.audience === 'facilitators') return named.map(quoted);
    return [...named, ...others.flatMap(({ id, alias }) => [id, alias])].map(quoted);
  },
};
