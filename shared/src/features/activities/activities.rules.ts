import { isFacilitator } from '../../room/audience.ts';
import type { Context } from '../../room/feature.ts';
import type { ActivitiesCommand } from './activities.commands.ts';
import type { ActivitiesState } from './activities.model.ts';
import { no } from './activities.refusals.ts';
import { answer, relay, see, takeBackRelay, withdraw } from './answering.rules.ts';
import { ask, askAgain, type Decided, draft, edit, open, putAway } from './asking.rules.ts';
import { closing } from './closing.ts';
import { isAboutEntries } from './entries/entries.commands.ts';
import { decideEntries } from './entries/entries.rules.ts';
import { curate, freeze, reveal } from './showing.rules.ts';

/** Questions of one room, asked or not. */
export const activityLimit = 200;

const ofParticipants: ReadonlySet<ActivitiesCommand['type']> = new Set([
  'activities.Answer',
  'activities.Pass',
  'activities.Withdraw',
  'activities.See',
]);

export function decideActivities(
  state: ActivitiesState,
  command: ActivitiesCommand,
  context: Context,
): Decided {
  if (isAboutEntries(command)) return decideEntries(state, command, context);
  const { by } = context;
  const takesPart = ofParticipants.has(command.type);
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
      return stage === 'closed' ? no('activities.closed') : open(state, activity, context);
    case 'activities.Ask':
      return ask(state, activity, context);
    case 'activities.PutAway':
      return putAway(state, activity, context);
    case 'activities.LetAnswersIn':
      if (stage === 'draft') return no('activities.not-open');
      return activity.answersFrom === null ? [] : [{ type: 'activities.AnswersLetIn', id }];
    case 'activities.SetTimer': {
      if (stage !== 'open') return no(stage === 'draft' ? 'activities.not-open' : 'activities.closed');
      const endsAt = command.seconds === null ? null : context.now + command.seconds * 1000;
      return endsAt === activity.endsAt ? [] : [{ type: 'activities.TimerSet', id, endsAt }];
    }
    case 'activities.Edit':
      return edit(state, activity, command, context);
    case 'activities.AskAgain':
      return askAgain(state, activity, context);
    case 'activities.Answer':
    case 'activities.Pass':
      return answer(state, activity, command, context);
    case 'activities.Withdraw':
      return withdraw(state, activity, context);
    case 'activities.Relay':
      return relay(state, activity, command, context);
    case 'activities.TakeBackRelay':
      return takeBackRelay(state, activity, command, context);
    case 'activities.See':
      return see(state, activity, context);
    case 'activities.Close':
      if (stage !== 'open') return stage === 'draft' ? no('activities.not-open') : [];
      return [closing(state, activity, context)];
    case 'activities.Reveal':
      return reveal(activity);
    case 'activities.Freeze':
      return freeze(activity, command);
    case 'activities.Curate':
      return curate(state, activity, command);
  }
}
