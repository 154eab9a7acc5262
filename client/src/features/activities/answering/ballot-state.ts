import type { Activity, Ballot } from '@sayso/shared/features/activities/activities.model.ts';
import { Check, CircleSlash2, Clock3, Hourglass, Lock, type LucideIcon, Pencil } from 'lucide-react';
import { t } from '../activities.messages.ts';
import type { Choosing } from './use-choosing.ts';

interface BallotSituation {
  choosing: Choosing;
  ballot: Ballot | undefined;
  activity: Activity;
  /** The whole workshop. */
  ended: boolean;
  offline: boolean;
  /** Seconds until answers are welcome. */
  thinking: number;
}

/** The one sentence that says what became of somebody's answer. */
export function ballotState(situation: BallotSituation): { icon: LucideIcon; text: string } {
  const { choosing, ballot, activity, ended, offline, thinking } = situation;
  const { stage, secret } = activity;
  if (stage === 'closed') return whenClosed(situation);
  if (ended) return { icon: Lock, text: t('over') };
  if (choosing.pending) return { icon: Clock3, text: offline ? t('waitsForWifi') : t('sending') };
  if (thinking > 0) return { icon: Hourglass, text: thinkWords(thinking) };
  if (!ballot) return { icon: Lock, text: secret ? t('secretAndFinal') : t('secret') };
  if (secret) return { icon: Lock, text: t('sealed') };
  if (choosing.unsent) return { icon: Clock3, text: t('changed') };
  if ('pass' in ballot) return { icon: Check, text: t('passed') };
  return choosing.whole ? { icon: Check, text: t('isIn') } : { icon: Pencil, text: t('partIsIn') };
}

function whenClosed({ choosing, ballot, activity: { revealed } }: BallotSituation) {
  if (choosing.unsent) return { icon: CircleSlash2, text: t('closedBeforeSent') };
  const passed = ballot && 'pass' in ballot;
  const what = passed ? t('passedForGood') : t(ballot ? 'inTheBox' : 'closed');
  return { icon: Lock, text: revealed ? what : `${what} ${t('resultsLater')}` };
}

/** In steps of five seconds: a number that runs hurries people. */
const thinkWords = (seconds: number): string => t('thinkFirst', { count: Math.ceil(seconds / 5) * 5 });
