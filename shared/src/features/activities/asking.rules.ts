import { type Context, isRejection, type Rejection } from '../../room/feature.ts';
import type { CommandOf } from './activities.commands.ts';
import type { ActivitiesEvent } from './activities.events.ts';
import type { ActivitiesState, Activity, Asked, Influence } from './activities.model.ts';
import { no, refusalIn } from './activities.refusals.ts';
import { closing } from './closing.ts';
import { rewordedSeeds, seeding } from './entries/seeding.ts';
import { kindOf } from './kinds.ts';
import { answersFrom, openingActivity } from './opening.ts';

export type Decided = readonly ActivitiesEvent[] | Rejection;

/** How often one question may be asked. */
const roundLimit = 10;

export function draft(there: Activity | undefined, command: CommandOf<'activities.Draft'>): Decided {
  if (there && there.stage !== 'draft') return no('activities.taken');
  const { id, secret = false, showLive = false, think = 0 } = command;
  const asked = askedIn(command.kind, command);
  if (isRejection(asked)) return asked;
  // What people write for others to read is no secret of one question; who wrote it is up to the promise.
  const sealed = secret && !kindOf(command.kind)?.entries;
  return [
    {
      type: 'activities.Drafted',
      id,
      kind: command.kind,
      ...asked,
      showLive: showLive && !sealed,
      secret: sealed,
      think,
    },
  ];
}

/** The same by command: with it comes what people find there at the start. */
export function open(state: ActivitiesState, activity: Activity, context: Context): ActivitiesEvent[] {
  const opening = openingActivity(state, activity.id, context);
  return opening.length > 0 ? [...opening, ...seeding(activity, activity.setup)] : [];
}

/** What is closed comes back with what came out of it. */
export function ask(state: ActivitiesState, activity: Activity, context: Context): Decided {
  const { id, kind } = activity;
  const opening = open(state, activity, context);
  // What runs beside everything else takes nobody's place.
  if (kindOf(kind)?.alongside || state.spotlight === id) return opening;
  return [...opening, { type: 'activities.Spotlit', id }];
}

export function putAway(state: ActivitiesState, activity: Activity, context: Context): Decided {
  const { id, stage } = activity;
  const shut = stage === 'open' ? [closing(state, activity, context)] : [];
  return state.spotlight === id ? [...shut, { type: 'activities.Spotlit', id: null }] : shut;
}

export function edit(
  state: ActivitiesState,
  activity: Activity,
  command: CommandOf<'activities.Edit'>,
  context: Context,
): Decided {
  const { id, stage } = activity;
  if (stage === 'draft') return no('activities.still-a-draft');
  const kind = kindOf(activity.kind);
  const asked = askedIn(activity.kind, command);
  if (isRejection(asked)) return asked;
  if (!kind) return no('activities.unknown-kind');
  const before = JSON.stringify(kind.structure(activity.setup));
  if (JSON.stringify(kind.structure(asked.setup)) === before) {
    return [{ type: 'activities.Edited', id, ...asked }, ...rewordedSeeds(state, activity, asked.setup)];
  }
  return command.newRound ? round(state, activity, asked, context) : no('activities.needs-new-round');
}

export const askAgain = (state: ActivitiesState, activity: Activity, context: Context): Decided => {
  const { question, setup, influence } = activity;
  return activity.stage === 'draft'
    ? no('activities.not-open')
    : round(state, activity, { question, setup, influence }, context);
};

/** What was open is closed first: its answers are counted as they are. */
function round(state: ActivitiesState, activity: Activity, asked: Asked, context: Context): Decided {
  if (activity.earlier.length + 1 >= roundLimit) return no('activities.rounds-full');
  const shut = activity.stage === 'open' ? [closing(state, activity, context)] : [];
  const { id } = activity;
  return [
    ...shut,
    { type: 'activities.RoundStarted', id, ...asked, answersFrom: answersFrom(activity, context.now) },
    ...seeding(activity, asked.setup),
  ];
}

interface Raw {
  readonly question: string;
  readonly setup: unknown;
  readonly influence?: Influence | null | undefined;
}

function askedIn(key: string, { question, setup, influence = null }: Raw): Asked | Rejection {
  const kind = kindOf(key);
  if (!kind) return no('activities.unknown-kind');
  const parsed = kind.setup.safeParse(setup);
  if (!parsed.success) return refusalIn(parsed.error.issues, 'activities.odd-setup');
  const said = influence && Object.values(influence).some((part) => part !== '');
  return { question, setup: parsed.data, influence: said ? influence : null };
}
