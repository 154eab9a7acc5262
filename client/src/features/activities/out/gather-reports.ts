import type { Activity } from '@sayso/shared/features/activities/activities.model.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import type { RoomConnection } from '../../../session/room-connection.ts';
import { activityUiOf } from '../kinds.ts';
import { closedRounds, type KnownRound } from './closed-rounds.ts';
import { t } from './out.messages.ts';
import type { QuestionReport, RoundReport } from './question-report.ts';

/** Milliseconds until a question that came too fast is asked again. */
const pause = 1500;

interface Means {
  ask: RoomConnection['ask'];
  /** A day, in words. */
  readonly savedOn: string;
}

/** What there is to say of a closed question; a sentence when the server does not say it. */
export async function gatherReport(activity: Activity, means: Means): Promise<QuestionReport | string> {
  const rounds: RoundReport[] = [];
  for (const { round, ...known } of closedRounds(activity)) {
    const query = { type: 'activities.Ballots', id: activity.id, round } as const;
    let asked = await means.ask(query);
    while (!asked.ok && asked.code === 'wire.too-fast') {
      await new Promise((resolve) => setTimeout(resolve, pause));
      asked = await means.ask(query);
    }
    if (asked.ok) rounds.push({ ...asked.answer, question: known.question });
    else if (asked.code === 'activities.too-few')
      rounds.push(withoutAnswers(activity, known, t('noAnswers')));
    else if (asked.code === 'wire.too-much') rounds.push(withoutAnswers(activity, known, asked.sentence));
    else return asked.sentence;
  }
  const { question, influence } = activity;
  const kind = activityUiOf(activity.kind)?.label ?? activity.kind;
  return { question, influence, kind, savedOn: means.savedOn, rounds };
}

/** Where single answers are not told, files have what the team sees anyway. `why`: a sentence. */
function withoutAnswers(
  { kind: key }: Activity,
  { question, counts, results, setup }: Omit<KnownRound, 'round'>,
  why: string,
): RoundReport {
  const kind = kindOf(key);
  const { answered = 0, passed = 0, relayed = 0 } = counts ?? {};
  return {
    ...{ question, counts: { answered, passed, relayed } },
    results: kind && results !== null ? kind.sheet(setup, results) : null,
    answers: why,
  };
}
