import { trusted } from '../../room/trusted.ts';

/** Questions had no influence line, no secret and no time to think; closing counted neither relayed answers nor eyes. */
export const activitiesUpcasts: Readonly<Record<string, readonly ((body: object) => object)[]>> = {
  'activities.Drafted': [(body) => ({ ...body, influence: null, secret: false, think: 0 })],
  'activities.Opened': [(body) => ({ ...body, answersFrom: null })],
  'activities.Closed': [
    (body) => ({ ...body, relayed: 0, seen: trusted<{ ballots: readonly object[] }>(body).ballots.length }),
  ],
};
