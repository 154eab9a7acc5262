import * as z from 'zod/mini';
import type { Activity } from '../../features/activities/activities.model.ts';
import { ChoiceAnswer, ChoiceSetup } from '../../features/activities/kinds/choice/choice.ts';
import { kindOf } from '../../features/activities/kinds.ts';
import type { AnySamples } from '../../features/activities/samples.ts';
import type { Dice } from '../dice.ts';
import { everySample } from '../every-sample.ts';

const Raw = z.json();
type Raw = z.infer<typeof Raw>;
const json = (value: unknown): Raw => Raw.parse(value);

const walls = everySample.filter(({ kind }) => kindOf(kind)?.entries);
const others = everySample.filter(({ kind }) => kind !== 'choice' && !kindOf(kind)?.entries);
const curated = others.filter(({ cases }) => cases.some(({ changes }) => changes));

/** A question of any kind: options with words of their own, or one of the samples. */
export function newQuestion(dice: Dice) {
  // Options of the laws have words that are in no other question: they can be looked for in what is sent.
  const samples = dice.chance(0.3)
    ? undefined
    : dice.pick(dice.chance(0.3) ? walls : dice.chance(0.4) ? curated : others);
  const sample = samples && dice.pick(samples.cases);
  return {
    kind: samples?.kind ?? 'choice',
    question: dice.text('question'),
    setup: sample ? json(sample.setup) : choiceFrom(dice),
    ...(dice.chance(0.3) ? { showLive: true } : {}),
    ...(dice.chance(0.2) ? { secret: true } : {}),
    ...(dice.chance(0.35) ? { think: 30 + dice.below(90) } : {}),
    ...(dice.chance(0.2) ? { influence: { canChange: dice.text('influence'), fixed: '', decides: '' } } : {}),
  };
}

function choiceFrom(dice: Dice) {
  const options = Array.from({ length: 2 + dice.below(3) }, () => ({
    id: dice.id(),
    label: dice.text('option'),
  }));
  if (dice.chance(0.5)) return { options, multiple: false };
  return dice.chance(0.5)
    ? { options, multiple: true }
    : { options, multiple: true, maxChoices: 1 + dice.below(options.length) };
}

const samplesFor = (kind: string): AnySamples | undefined =>
  everySample.find((samples) => samples.kind === kind);

type Question = Pick<Activity, 'kind' | 'setup'>;

const caseOf = ({ kind, setup }: Question) =>
  samplesFor(kind)?.cases.find((one) =>
    [one.setup, one.reworded].some((known) => JSON.stringify(known) === JSON.stringify(setup)),
  );

/** Some whole answer, always the same one. Undefined when no sample fits. */
export function wholeAnswer(question: Question): Raw | undefined {
  if (question.kind !== 'choice') return caseOf(question)?.answers.map(json)[0];
  const [first] = ChoiceSetup.parse(question.setup).options;
  return first && { choices: [first.id] };
}

/** Another answer than the one given, as whole as that one, always the same one for the same answer. */
export function otherAnswer(question: Question, given: Raw): Raw {
  if (question.kind !== 'choice') {
    const answers = caseOf(question)?.answers ?? [];
    const place = answers.findIndex((one) => JSON.stringify(one) === JSON.stringify(given));
    return place < 0 ? given : json(answers[(place + 1) % answers.length]);
  }
  const { choices } = ChoiceAnswer.parse(given);
  const ids = ChoiceSetup.parse(question.setup).options.map(({ id }) => id);
  // Said again after the options became others, it fits neither way.
  if (!choices.every((choice) => ids.includes(choice))) return given;
  return json({ choices: choices.map((choice) => ids[(ids.indexOf(choice) + 1) % ids.length]) });
}

export function answerFor(question: Question, dice: Dice): Raw {
  const { kind, setup } = question;
  if (kind !== 'choice') {
    const sample = caseOf(question);
    return json(sample ? (dice.pick([...sample.answers, ...(sample.unfinished ?? [])]) ?? null) : null);
  }
  const { options, multiple, maxChoices = options.length } = ChoiceSetup.parse(setup);
  const first = dice.below(options.length);
  const wanted = multiple ? 1 + dice.below(maxChoices) : 1;
  const turned = [...options.slice(first), ...options.slice(0, first)];
  return { choices: turned.slice(0, wanted).map(({ id }) => id) };
}

/** The setup in other words, or another one with a new round. */
export function rewordedBy({ kind, setup }: Activity, dice: Dice): { setup: Raw; newRound: boolean } {
  const newRound = dice.chance(0.3);
  if (kind === 'choice') {
    if (newRound) return { setup: choiceFrom(dice), newRound };
    const parsed = ChoiceSetup.parse(setup);
    const options = parsed.options.map(({ id }) => ({ id, label: dice.text('option') }));
    return { setup: json({ ...parsed, options }), newRound };
  }
  const sample = samplesFor(kind)?.cases.find((one) => JSON.stringify(one.setup) === JSON.stringify(setup));
  const next = newRound ? sample?.rebuilt : sample?.reworded;
  return { setup: json(next ?? setup), newRound };
}

/** Something that the team may do with results of this kind. */
export function changeFor(kind: string, dice: Dice): Raw | undefined {
  const changes = samplesFor(kind)?.cases.flatMap((one) => one.changes ?? []) ?? [];
  const change = dice.pick(changes);
  return change === undefined ? undefined : json(change);
}
