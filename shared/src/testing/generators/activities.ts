import { type Activity, ActivityId } from '../../features/activities/activities.model.ts';
import type { ActivitiesCommand } from '../../features/activities/activities.rules.ts';
import { ChoiceSetup } from '../../features/activities/kinds/choice/choice.ts';
import type { Dice } from '../dice.ts';
import { type Probe, proposed, type World } from './probe.ts';

const at = ({ state }: World, stage: Activity['stage'], dice: Dice): Activity | undefined =>
  dice.pick([...state.activities.activities.values()].filter((activity) => activity.stage === stage));

const byTeam =
  <Type extends string>(type: Type, stage: Activity['stage']) =>
  (world: World, dice: Dice) =>
    proposed(dice.pick(world.team), () => {
      const activity = at(world, stage, dice);
      return activity && { type, id: activity.id };
    });

function answerFor({ setup }: Activity, dice: Dice) {
  const { options, multiple, maxChoices = options.length } = ChoiceSetup.parse(setup);
  const first = dice.below(options.length);
  const wanted = multiple ? 1 + dice.below(maxChoices) : 1;
  const turned = [...options.slice(first), ...options.slice(0, first)];
  return { choices: turned.slice(0, wanted).map(({ id }) => id) };
}

function setupFrom(dice: Dice) {
  const options = Array.from({ length: 2 + dice.below(3) }, () => ({
    id: dice.id(),
    label: dice.text('option'),
  }));
  if (dice.chance(0.5)) return { options, multiple: false };
  return dice.chance(0.5)
    ? { options, multiple: true }
    : { options, multiple: true, maxChoices: 1 + dice.below(options.length) };
}

export const activitiesProbe: Probe<ActivitiesCommand> = {
  makers: {
    'activities.Draft': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const draft = at(world, 'draft', dice);
        if (draft && dice.chance(0.3)) return undefined;
        return {
          type: 'activities.Draft',
          id: draft && dice.chance(0.4) ? draft.id : ActivityId.parse(dice.id()),
          kind: 'choice',
          question: dice.text('question'),
          setup: setupFrom(dice),
          ...(dice.chance(0.3) ? { showLive: true } : {}),
        };
      }),
    'activities.Discard': (world, dice) =>
      dice.chance(0.2) ? byTeam('activities.Discard', 'draft')(world, dice) : undefined,
    'activities.Open': byTeam('activities.Open', 'draft'),
    'activities.Close': (world, dice) =>
      dice.chance(0.7) ? byTeam('activities.Close', 'open')(world, dice) : undefined,
    'activities.Reveal': (world, dice) =>
      byTeam('activities.Reveal', dice.chance(0.5) ? 'open' : 'closed')(world, dice),
    'activities.Answer': (world, dice) =>
      proposed(dice.chance(0.5) ? world.people[0] : dice.pick(world.people), () => {
        const activity = at(world, 'open', dice);
        return activity && { type: 'activities.Answer', id: activity.id, answer: answerFor(activity, dice) };
      }),
    'activities.Pass': (world, dice) =>
      proposed(dice.pick(world.people), () => {
        const activity = at(world, 'open', dice);
        return activity && { type: 'activities.Pass', id: activity.id };
      }),
  },
  words: ({ activities }) =>
    [...activities.activities.values()].map(({ id, question, setup }) => ({
      thing: id,
      texts: [question, ...ChoiceSetup.parse(setup).options.map(({ label }) => label)],
    })),
  secrets({ activities }, { audience }) {
    if (audience === 'facilitators') return [];
    const all = [...activities.activities.values()];
    const unseen = audience === 'lobby' ? all : all.filter(({ stage }) => stage === 'draft');
    return unseen.flatMap(({ id, question, setup }) => [
      id,
      question,
      ...ChoiceSetup.parse(setup).options.map(({ label }) => label),
    ]);
  },
};
