import { type Rejection, reject } from '../../room/feature.ts';
import { entriesRefusals } from './entries/entries.refusals.ts';
import { kinds } from './kinds.ts';

const ownRefusals = {
  'activities.team-only': 'Only the team can do that.',
  'activities.participants-only': 'Only participants answer here.',
  'activities.gone': 'That question is not there any more.',
  'activities.taken': 'That question is there already. It can not be written again.',
  'activities.full': 'This workshop has 200 questions. It can not hold more.',
  'activities.unknown-kind': 'This app does not know that kind of question. Reload the page.',
  'activities.question-empty': 'Write the question first.',
  'activities.question-long': 'That question is too long. Make it shorter.',
  'activities.influence-long': 'What people can change is too long. Make it shorter.',
  'activities.odd-setup': 'Something in that question is not complete. Look at it again.',
  'activities.odd-answer': 'That answer does not fit this question. Try again.',
  'activities.odd-change': 'That can not be done with these results.',
  'activities.not-open': 'That question is not open yet.',
  'activities.closed': 'That question is closed now. Answers stay as they are.',
  'activities.not-a-draft': 'People have seen that question. It can not be taken away.',
  'activities.still-a-draft': 'Nobody has seen that question yet. Change it as a draft.',
  'activities.thinking': 'There is still time to think. You can answer in a moment.',
  'activities.other-round': 'This question is asked once more now. Look at it again, then answer.',
  'activities.rounds-full': 'A question can be asked ten times. Make a new one.',
  'activities.needs-new-round':
    'That changes what people can answer. The answers so far would lose their meaning, so a new round has to start.',
  'activities.final': 'Your answer is in the box. This question is secret, so it can not be taken out again.',
  'activities.secret-open': 'This question is secret until it is closed. Close it first.',
  'activities.for-the-team': 'What people answer here is for the team alone.',
  'activities.relay-full': 'That is a lot of answers typed for others. No more fit here.',
  ...entriesRefusals,
} as const;

export const activitiesRefusals: Readonly<Record<string, string>> = Object.assign(
  {},
  ownRefusals,
  ...kinds.map((kind) => kind.refusals),
);

export const no = (code: keyof typeof ownRefusals): Rejection => reject(code);

/** The first of a schema's messages that is a code of ours. */
export function refusalIn(
  issues: readonly { message: string }[],
  otherwise: keyof typeof ownRefusals,
): Rejection {
  const own = issues.find(({ message }) => Object.hasOwn(activitiesRefusals, message));
  return own ? reject(own.message) : no(otherwise);
}
