import * as z from 'zod/mini';
import { isFacilitator } from '../../room/audience.ts';
import { type Context, type Rejection, reject } from '../../room/feature.ts';
import { typedText } from '../../room/plain-text.ts';
import {
  type ActivitiesEvent,
  type ActivitiesState,
  type Activity,
  ActivityId,
  type Ballot,
  ballotOf,
} from './activities.model.ts';
import { kindOf, kinds } from './kinds.ts';

export const questionLimit = 300;
/** Questions of one room, asked or not. */
export const activityLimit = 200;

const about = <Type extends string>(type: Type) => z.strictObject({ type: z.literal(type), id: ActivityId });

export const activitiesCommands = {
  /** `setup` is checked by the kind. On an id that is a draft already, the draft is replaced. */
  'activities.Draft': z.strictObject({
    type: z.literal('activities.Draft'),
    id: ActivityId,
    kind: z.string().check(z.maxLength(32)),
    question: typedText(questionLimit, {
      empty: 'activities.question-empty',
      long: 'activities.question-long',
    }),
    setup: z.json(),
    showLive: z.optional(z.boolean()),
  }),
  'activities.Discard': about('activities.Discard'),
  'activities.Open': about('activities.Open'),
  /** `answer` is checked by the kind. */
  'activities.Answer': z.strictObject({
    type: z.literal('activities.Answer'),
    id: ActivityId,
    answer: z.json(),
  }),
  'activities.Pass': about('activities.Pass'),
  'activities.Close': about('activities.Close'),
  'activities.Reveal': about('activities.Reveal'),
};
export type ActivitiesCommand = z.infer<(typeof activitiesCommands)[keyof typeof activitiesCommands]>;

const ownRefusals = {
  'activities.team-only': 'Only the team can do that.',
  'activities.participants-only': 'Only participants answer here.',
  'activities.gone': 'That question is not there any more.',
  'activities.taken': 'That question is there already. It can not be written again.',
  'activities.full': 'This workshop has 200 questions. It can not hold more.',
  'activities.unknown-kind': 'This app does not know that kind of question. Reload the page.',
  'activities.question-empty': 'Write the question first.',
  'activities.question-long': 'That question is too long. Make it shorter.',
  'activities.odd-setup': 'Something in that question is not complete. Look at it again.',
  'activities.odd-answer': 'That answer does not fit this question. Try again.',
  'activities.not-open': 'That question is not open yet.',
  'activities.closed': 'That question is closed now. Answers stay as they are.',
  'activities.not-a-draft': 'People have seen that question. It can not be taken away.',
} as const;

export const activitiesRefusals: Readonly<Record<string, string>> = Object.assign(
  {},
  ownRefusals,
  ...kinds.map((kind) => kind.refusals),
);

const no = (code: keyof typeof ownRefusals): Rejection => reject(code);

type Decided = readonly ActivitiesEvent[] | Rejection;

export function decideActivities(
  state: ActivitiesState,
  command: ActivitiesCommand,
  context: Context,
): Decided {
  const { by } = context;
  const takesPart = command.type === 'activities.Answer' || command.type === 'activities.Pass';
  if (takesPart && !(by.role === 'participant' && by.inside)) return no('activities.participants-only');
  if (!takesPart && !isFacilitator(by.role)) return no('activities.team-only');
  const activity = state.activities.get(command.id);
  if (command.type === 'activities.Draft') {
    if (!activity && state.activities.size >= activityLimit) return no('activities.full');
    return draft(activity, command);
  }
  if (!activity) return no('activities.gone');
  const { id, stage } = activity;
  switch (command.type) {
    case 'activities.Discard':
      return stage === 'draft' ? [{ type: 'activities.Discarded', id }] : no('activities.not-a-draft');
    case 'activities.Open':
      return stage === 'closed' ? no('activities.closed') : openingActivity(state, id);
    case 'activities.Answer':
      return answer(state, activity, command.answer, context);
    case 'activities.Pass':
      return cast(state, activity, { pass: true }, context);
    case 'activities.Close':
      if (stage !== 'open') return stage === 'draft' ? no('activities.not-open') : [];
      return [{ type: 'activities.Closed', id, ballots: shuffled(state.ballots.get(id), context) }];
    case 'activities.Reveal':
      if (stage === 'draft') return no('activities.not-open');
      return activity.revealed ? [] : [{ type: 'activities.Revealed', id }];
  }
}

/** What happens when a draft opens, by command or because its agenda item is entered. Nothing when it is no draft. */
export const openingActivity = ({ activities }: ActivitiesState, id: ActivityId): ActivitiesEvent[] =>
  activities.get(id)?.stage === 'draft' ? [{ type: 'activities.Opened', id }] : [];

function draft(
  there: Activity | undefined,
  command: Extract<ActivitiesCommand, { type: 'activities.Draft' }>,
): Decided {
  if (there && there.stage !== 'draft') return no('activities.taken');
  const { id, question, showLive = false } = command;
  const kind = kindOf(command.kind);
  if (!kind) return no('activities.unknown-kind');
  const setup = kind.setup.safeParse(command.setup);
  if (!setup.success) return refusalIn(setup.error.issues, 'activities.odd-setup');
  return [{ type: 'activities.Drafted', id, kind: kind.key, question, setup: setup.data, showLive }];
}

function answer(state: ActivitiesState, activity: Activity, raw: unknown, context: Context): Decided {
  const kind = kindOf(activity.kind);
  if (!kind) return no('activities.unknown-kind');
  const given = kind.answer.safeParse(raw);
  if (!given.success) return refusalIn(given.error.issues, 'activities.odd-answer');
  const misfit = kind.check(activity.setup, given.data);
  if (misfit !== undefined) return reject(misfit);
  return cast(state, activity, { answer: given.data }, context);
}

/** A later ballot of the same person takes the place of the earlier one. */
function cast(state: ActivitiesState, { id, stage }: Activity, ballot: Ballot, { by }: Context): Decided {
  if (stage === 'draft') return no('activities.not-open');
  if (stage === 'closed') return no('activities.closed');
  if (JSON.stringify(ballotOf(state, id, by.author)) === JSON.stringify(ballot)) return [];
  return [{ type: 'activities.Answered', id, author: by.author, ballot }];
}

/** In an order that says nothing about who answered when (Fisher and Yates). */
function shuffled(ballots: ReadonlyMap<unknown, Ballot> | undefined, context: Context): readonly Ballot[] {
  const drawn: Ballot[] = [];
  for (const ballot of ballots?.values() ?? []) {
    const place = Math.floor(context.random() * (drawn.length + 1));
    const moved = drawn[place];
    if (moved) drawn.push(moved);
    drawn[place] = ballot;
  }
  return drawn;
}

function refusalIn(issues: readonly { message: string }[], otherwise: keyof typeof ownRefusals): Rejection {
  const own = issues.find(({ message }) => Object.hasOwn(activitiesRefusals, message));
  return own ? reject(own.message) : no(otherwise);
}
