import type { Activity } from '../activities.model.ts';
import { kindOf } from '../kinds.ts';
import type { Entry } from './entries.model.ts';

/** Whether people and walls see what is shown: from the start, or since the reveal. */
export const isWallOpen = ({
  kind,
  setup,
  revealed,
}: Pick<Activity, 'kind' | 'setup' | 'revealed'>): boolean =>
  revealed || kindOf(kind)?.entries?.peersSee(setup) === true;

/** Others are for the team and for whoever wrote it. */
export const isForEverybody = (activity: Activity, entry: Entry): boolean =>
  entry.status === 'shown' && isWallOpen(activity);

/** A facilitator wrote it, their own or what somebody said. */
export const isStaffs = ({ by, relayed }: Entry): boolean => relayed || by.staff === true;
