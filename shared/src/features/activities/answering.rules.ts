import { type Context, isRejection, type Rejection, reject } from '../../room/feature.ts';
import type { CommandOf } from './activities.commands.ts';
import {
  type ActivitiesState,
  type Activity,
  type Ballot,
  ballotOf,
  isThinking,
  roundOf,
} from './activities.model.ts';
import { no, refusalIn } from './activities.refusals.ts';
import type { Decided } from './asking.rules.ts';
import { kindOf } from './kinds.ts';

/** Answers that facilitators typed for others, to one question. */
const relayLimit = 500;
/** Milliseconds that the clocks of a phone and the server may differ by. */
const clockSlack = 2000;

export function answer(
  state: ActivitiesState,
  activity: Activity,
  command: CommandOf<'activities.Answer' | 'activities.Pass'>,
  context: Context,
): Decided {
  const shut = notNow(activity);
  if (shut) return shut;
  if (command.round !== undefined && command.round !== roundOf(activity)) return no('activities.other-round');
  // Passes wait too: on the wall they would be the only ones that are counted now, and neighbours see who taps.
  if (isThinking(activity, context.now + clockSlack)) return no('activities.thinking');
  if (command.type === 'activities.Pass') return cast(state, activity, { pass: true }, context);
  const given = answerIn(activity, command.answer);
  return isRejection(given) ? given : cast(state, activity, given, context);
}

export function withdraw({ ballots }: ActivitiesState, activity: Activity, { by }: Context): Decided {
  const { id, secret, stage } = activity;
  if (stage !== 'open') return no(stage === 'draft' ? 'activities.not-open' : 'activities.closed');
  if (!ballots.get(id)?.has(by.author)) return [];
  return secret ? no('activities.final') : [{ type: 'activities.Withdrawn', id, author: by.author }];
}

export function relay(
  { relayed }: ActivitiesState,
  activity: Activity,
  command: CommandOf<'activities.Relay'>,
  context: Context,
): Decided {
  const { id } = activity;
  const { relay: name } = command;
  const shut = notNow(activity);
  if (shut) return shut;
  const there = relayed.get(id)?.get(name);
  if (there && there.author !== context.by.author) return no('activities.taken');
  if (!there && (relayed.get(id)?.size ?? 0) >= relayLimit) return no('activities.relay-full');
  const ballot = command.answer === null ? { pass: true as const } : answerIn(activity, command.answer);
  if (isRejection(ballot)) return ballot;
  return [{ type: 'activities.Relayed', id, relay: name, author: context.by.author, ballot }];
}

export function takeBackRelay(
  { relayed }: ActivitiesState,
  { id, stage }: Activity,
  { relay: name }: CommandOf<'activities.TakeBackRelay'>,
  { by }: Context,
): Decided {
  if (stage !== 'open') return no(stage === 'draft' ? 'activities.not-open' : 'activities.closed');
  return relayed.get(id)?.get(name)?.author === by.author
    ? [{ type: 'activities.RelayTakenBack', id, relay: name }]
    : [];
}

export function see({ seen, ballots }: ActivitiesState, { id, stage }: Activity, { by }: Context): Decided {
  if (stage !== 'open' || seen.get(id)?.has(by.author) || ballots.get(id)?.has(by.author)) return [];
  return [{ type: 'activities.Seen', id, author: by.author }];
}

function notNow({ stage }: Activity): Rejection | undefined {
  if (stage === 'draft') return no('activities.not-open');
  return stage === 'closed' ? no('activities.closed') : undefined;
}

function answerIn({ kind: key, setup }: Activity, raw: unknown): Ballot | Rejection {
  const kind = kindOf(key);
  if (!kind) return no('activities.unknown-kind');
  if (kind.entries) return no('activities.only-entries');
  const given = kind.answer.safeParse(raw);
  if (!given.success) return refusalIn(given.error.issues, 'activities.odd-answer');
  const misfit = kind.check(setup, given.data);
  return misfit === undefined ? { answer: given.data } : reject(misfit);
}

/** A later ballot of the same person takes the place of the earlier one, but for secret questions, which take one. */
function cast(state: ActivitiesState, { id, secret }: Activity, ballot: Ballot, { by }: Context): Decided {
  const before = ballotOf(state, id, by.author);
  if (before && secret) return no('activities.final');
  if (JSON.stringify(before) === JSON.stringify(ballot)) return [];
  return [{ type: 'activities.Answered', id, author: by.author, ballot }];
}
