import type { ActivitiesCommand } from '../../features/activities/activities.commands.ts';
import { type Activity, ActivityId, RelayId } from '../../features/activities/activities.model.ts';
import { ChoiceSetup } from '../../features/activities/kinds/choice/choice.ts';
import { kindOf } from '../../features/activities/kinds.ts';
import type { ActivitiesQuery } from '../../features/activities/queries/activities.queries.ts';
import { isFacilitator } from '../../room/audience.ts';
import type { Actor } from '../../room/feature.ts';
import type { Dice } from '../dice.ts';
import { entriesMakers, entriesSecrets, entriesUnordered, entriesWords } from './entries.ts';
import { type Probe, proposed, type World } from './probe.ts';
import { answerFor, changeFor, newQuestion, rewordedBy } from './questions.ts';

const all = ({ state }: World): readonly Activity[] => [...state.activities.activities.values()];
const at = (world: World, stage: Activity['stage'], dice: Dice): Activity | undefined =>
  dice.pick(all(world).filter((activity) => activity.stage === stage));

/** An open question that takes answers, not texts. */
const taking = (world: World, dice: Dice): Activity | undefined =>
  dice.pick(all(world).filter(({ stage, kind }) => stage === 'open' && !kindOf(kind)?.entries));

const byTeam =
  <Type extends string>(type: Type, stage: Activity['stage'], often = 1) =>
  (world: World, dice: Dice) =>
    dice.chance(often)
      ? proposed(dice.pick(world.team), () => {
          const activity = at(world, stage, dice);
          return activity && { type, id: activity.id };
        })
      : undefined;

const byPerson =
  <Type extends string>(type: Type) =>
  (world: World, dice: Dice) =>
    proposed(dice.pick(world.people), () => {
      const activity = at(world, 'open', dice);
      return activity && { type, id: activity.id };
    });

/** A question that people have seen. */
const asked = (world: World, dice: Dice): Activity | undefined =>
  at(world, dice.chance(0.6) ? 'open' : 'closed', dice);

/** A question with a round that takes no more answers. */
const closedOnce = (world: World, dice: Dice): Activity | undefined =>
  dice.pick(all(world).filter(({ stage, earlier }) => stage === 'closed' || earlier.length > 0));

/** Now and then one that is open, or never was. */
const roundFor = ({ earlier }: Activity, dice: Dice): number =>
  dice.chance(0.8) ? 1 + dice.below(earlier.length + 1) : 3;

const ofTeam = ({ role }: Actor): boolean => isFacilitator(role);

export const activitiesProbe: Probe<ActivitiesCommand, ActivitiesQuery> = {
  makers: {
    'activities.Draft': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const draft = at(world, 'draft', dice);
        if (draft && dice.chance(0.3)) return undefined;
        const id = draft && dice.chance(0.4) ? draft.id : ActivityId.parse(dice.id());
        return { type: 'activities.Draft', id, ...newQuestion(dice) };
      }),
    'activities.Discard': byTeam('activities.Discard', 'draft', 0.35),
    'activities.Open': byTeam('activities.Open', 'draft'),
    'activities.Ask': byTeam('activities.Ask', 'draft', 0.5),
    'activities.PutAway': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const id = world.state.activities.spotlight;
        return id === null || dice.chance(0.3) ? undefined : { type: 'activities.PutAway', id };
      }),
    'activities.LetAnswersIn': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const thinking = all(world).filter(({ answersFrom }) => answersFrom !== null);
        const activity = dice.pick(thinking.length > 0 ? thinking : all(world));
        return activity && { type: 'activities.LetAnswersIn', id: activity.id };
      }),
    'activities.SetTimer': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const activity = at(world, 'open', dice);
        const seconds = dice.chance(0.3) ? null : 60 + dice.below(60);
        return activity && { type: 'activities.SetTimer', id: activity.id, seconds };
      }),
    'activities.Edit': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const activity = asked(world, dice);
        if (!activity) return undefined;
        const { setup, newRound } = rewordedBy(activity, dice);
        return {
          type: 'activities.Edit',
          ...{ id: activity.id, question: dice.text('question'), setup, newRound },
        };
      }),
    'activities.AskAgain': (world, dice) =>
      byTeam('activities.AskAgain', dice.chance(0.3) ? 'open' : 'closed', 0.6)(world, dice),
    'activities.Close': byTeam('activities.Close', 'open', 0.7),
    'activities.Reveal': (world, dice) =>
      byTeam('activities.Reveal', dice.chance(0.5) ? 'open' : 'closed')(world, dice),
    'activities.Freeze': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const activity = asked(world, dice);
        return activity && { type: 'activities.Freeze', id: activity.id, frozen: !activity.frozen };
      }),
    'activities.Curate': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const activity = dice.pick(
          all(world).filter(({ kind, stage }) => stage !== 'draft' && changeFor(kind, dice) !== undefined),
        );
        const change = activity && changeFor(activity.kind, dice);
        return activity && change !== undefined
          ? { type: 'activities.Curate', id: activity.id, change }
          : undefined;
      }),
    'activities.Answer': (world, dice) =>
      proposed(dice.chance(0.5) ? world.people[0] : dice.pick(world.people), () => {
        const activity = taking(world, dice);
        if (!activity) return undefined;
        const round = dice.chance(0.5) ? { round: activity.earlier.length + 1 } : {};
        return { type: 'activities.Answer', id: activity.id, ...round, answer: answerFor(activity, dice) };
      }),
    'activities.Pass': byPerson('activities.Pass'),
    'activities.Withdraw': byPerson('activities.Withdraw'),
    'activities.See': byPerson('activities.See'),
    'activities.Relay': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const activity = taking(world, dice);
        if (!activity) return undefined;
        const answer = dice.chance(0.3) ? null : answerFor(activity, dice);
        return { type: 'activities.Relay', id: activity.id, relay: RelayId.parse(dice.id()), answer };
      }),
    'activities.TakeBackRelay': (world, dice) =>
      proposed(dice.pick(world.team), ({ author }) => {
        const typed = [...world.state.activities.relayed].flatMap(([id, relays]) =>
          [...relays].flatMap(([relay, { author: by }]) => (by === author ? [{ id, relay }] : [])),
        );
        const one = dice.pick(typed);
        return one && { type: 'activities.TakeBackRelay', ...one };
      }),
    ...entriesMakers,
  },
  questions: {
    'activities.Ballots': {
      may: ofTeam,
      make(world, dice) {
        const closed = closedOnce(world, dice);
        return closed && { type: 'activities.Ballots', id: closed.id, round: roundFor(closed, dice) };
      },
    },
    'activities.Slice': {
      may: ofTeam,
      make(world, dice) {
        const closed = closedOnce(world, dice);
        const slice = closed && dice.pick(kindOf(closed.kind)?.slices?.(closed.setup) ?? []);
        if (!slice) return undefined;
        return { type: 'activities.Slice', id: closed.id, round: roundFor(closed, dice), slice: slice.id };
      },
    },
  },
  words: (state) => [
    ...[...state.activities.activities.values()].map((activity) => ({
      thing: activity.id,
      texts: wordsOf(activity),
    })),
    ...entriesWords(state),
  ],
  comparable: entriesUnordered,
  secrets(state, viewer) {
    const { activities } = state;
    const { audience } = viewer;
    if (audience === 'facilitators') return [];
    const questions = [...activities.activities.values()];
    const unseen = audience === 'lobby' ? questions : questions.filter(({ stage }) => stage === 'draft');
    return [
      ...unseen.flatMap((activity) => [activity.id, ...wordsOf(activity)]),
      ...entriesSecrets(state, viewer),
    ];
  },
};

/** Words that are in no other question. */
function wordsOf({ question, kind, setup, earlier }: Activity): readonly string[] {
  const own = [question, ...earlier.map((round) => round.question)];
  if (kind !== 'choice') return own;
  return [...own, ...ChoiceSetup.parse(setup).options.map(({ label }) => label)];
}
