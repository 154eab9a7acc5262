import * as z from 'zod/mini';
import { textOrNone, typedText } from '../../room/plain-text.ts';
import { ActivityId, RelayId } from './activities.model.ts';
import { entriesCommands } from './entries/entries.commands.ts';

export const questionLimit = 300;
/** Letters of each part of the influence line. */
export const influenceLimit = 200;
/** Seconds. */
export const longestThink = 300;
export const longestTimer = 2 * 60 * 60;

const about = <Type extends string>(type: Type) => z.strictObject({ type: z.literal(type), id: ActivityId });

const part = textOrNone(influenceLimit, 'activities.influence-long');
const question = typedText(questionLimit, {
  empty: 'activities.question-empty',
  long: 'activities.question-long',
});
/** Left out, or with nothing in it: people are told nothing about what they can change. */
const influence = z.optional(z.nullable(z.strictObject({ canChange: part, fixed: part, decides: part })));

export const activitiesCommands = {
  /** `setup` is checked by the kind. On an id that is a draft already, the draft is replaced. */
  'activities.Draft': z.strictObject({
    type: z.literal('activities.Draft'),
    id: ActivityId,
    kind: z.string().check(z.maxLength(32)),
    question,
    setup: z.json(),
    influence,
    showLive: z.optional(z.boolean()),
    secret: z.optional(z.boolean()),
    think: z.optional(z.int().check(z.nonnegative(), z.maximum(longestThink))),
  }),
  'activities.Discard': about('activities.Discard'),
  'activities.Open': about('activities.Open'),
  /** Opens it, and puts it before everything else on every screen. */
  'activities.Ask': about('activities.Ask'),
  /** Takes it from where `Ask` put it. If it is still open it closes. */
  'activities.PutAway': about('activities.PutAway'),
  'activities.LetAnswersIn': about('activities.LetAnswersIn'),
  /** `seconds` from now; null takes the timer away. It closes nothing. */
  'activities.SetTimer': z.strictObject({
    type: z.literal('activities.SetTimer'),
    id: ActivityId,
    seconds: z.nullable(z.int().check(z.minimum(5), z.maximum(longestTimer))),
  }),
  /** Of a question that people have seen. `newRound` has to be said when answers would lose their meaning. */
  'activities.Edit': z.strictObject({
    type: z.literal('activities.Edit'),
    id: ActivityId,
    question,
    setup: z.json(),
    influence,
    newRound: z.boolean(),
  }),
  'activities.AskAgain': about('activities.AskAgain'),
  /** `answer` is checked by the kind. `round` counts from 1; an answer to another round is refused. */
  'activities.Answer': z.strictObject({
    type: z.literal('activities.Answer'),
    id: ActivityId,
    round: z.optional(z.int().check(z.positive())),
    answer: z.json(),
  }),
  'activities.Pass': z.strictObject({
    type: z.literal('activities.Pass'),
    id: ActivityId,
    round: z.optional(z.int().check(z.positive())),
  }),
  'activities.Withdraw': about('activities.Withdraw'),
  /** What somebody said, typed by a facilitator. `answer` null is a pass. The same `relay` again replaces it. */
  'activities.Relay': z.strictObject({
    type: z.literal('activities.Relay'),
    id: ActivityId,
    relay: RelayId,
    answer: z.nullable(z.json()),
  }),
  'activities.TakeBackRelay': z.strictObject({
    type: z.literal('activities.TakeBackRelay'),
    id: ActivityId,
    relay: RelayId,
  }),
  /** It is on the screen of whoever says so. */
  'activities.See': about('activities.See'),
  'activities.Close': about('activities.Close'),
  'activities.Reveal': about('activities.Reveal'),
  'activities.Freeze': z.strictObject({
    type: z.literal('activities.Freeze'),
    id: ActivityId,
    frozen: z.boolean(),
  }),
  /** `change` is checked by the kind. */
  'activities.Curate': z.strictObject({
    type: z.literal('activities.Curate'),
    id: ActivityId,
    change: z.json(),
  }),
  ...entriesCommands,
};
export type ActivitiesCommand = z.infer<(typeof activitiesCommands)[keyof typeof activitiesCommands]>;

/** One command, or some of them, by type. */
export type CommandOf<Type extends ActivitiesCommand['type']> = Extract<ActivitiesCommand, { type: Type }>;
