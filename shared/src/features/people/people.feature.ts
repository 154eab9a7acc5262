import type { Feature } from '../../room/feature.ts';
import {
  evolvePeople,
  initialPeople,
  type PeopleEvent,
  type PeopleNotice,
  type PeopleState,
} from './people.model.ts';
import { peopleConceal, peopleErasure, peopleShow } from './people.privacy.ts';
import { decidePeople, type PeopleCommand, peopleCommands, peopleRefusals } from './people.rules.ts';

export const people = {
  key: 'people',
  commands: peopleCommands,
  predicted: ['people.RaiseHand', 'people.LowerHand', 'people.LetIn', 'people.LetEveryoneIn'],
  refusals: peopleRefusals,
  initial: initialPeople,
  decide: decidePeople,
  evolve: evolvePeople,
  show: peopleShow,
  conceal: peopleConceal,
  transient: ['people.OwnHandSet', 'people.Connected', 'people.Disconnected', 'people.AllGone'],
  forgets: ['people.NamesRuled'],
  erasure: peopleErasure,
} as const satisfies Feature<PeopleState, PeopleCommand, PeopleEvent, PeopleNotice>;
