import type { ActivitiesState, Activity } from '@sayso/shared/features/activities/activities.model.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import type { Item } from '@sayso/shared/features/agenda/agenda.model.ts';

type Questions = Pick<ActivitiesState, 'activities' | 'spotlight'>;

const find = ({ activities }: Questions, id: string | null): Activity | undefined =>
  [...activities.values()].find((one) => one.id === id);

/** The question that a phone shows: the one in the spotlight before everything else, or the step's. */
export const askedNow = (state: Questions, item: Pick<Item, 'shows'> | undefined): Activity | undefined =>
  find(state, state.spotlight) ?? (item?.shows.what === 'activity' ? find(state, item.shows.id) : undefined);

/** An open question beside whatever else there is. */
export const askedAlongside = ({ activities }: Questions): Activity | undefined =>
  [...activities.values()].find(({ stage, kind }) => stage === 'open' && kindOf(kind)?.alongside === true);
