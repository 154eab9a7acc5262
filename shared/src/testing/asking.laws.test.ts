import fc from 'fast-check';
import { expect, it } from 'vitest';
import { features } from '../feature-list.ts';
import { identityModes } from '../features/workshop/identity-modes.ts';
import { pack } from '../room/encoding.ts';
import { isRejection, type Typed } from '../room/feature.ts';
import type { AnyFeature } from '../room/room.ts';
import { perform, steps } from './deeds.ts';
import { Dice } from './dice.ts';
import { everyProbe } from './generators/every-probe.ts';
import type { Question } from './generators/probe.ts';
import { live } from './story.ts';
import { openWorkshop, type Workshop, worldOf } from './workshop-in-a-box.ts';

const everyFeature: readonly AnyFeature[] = features;
const types = everyFeature.flatMap(({ queries }) => Object.keys(queries ?? {}));
const probes = Object.values(everyProbe);
const questions = new Map<string, Question<Typed>>(
  probes.flatMap((probe) => Object.entries(probe.questions ?? {})),
);
const modes = fc.constantFrom(...identityModes);

/** Asks in the name of everybody, and holds what has to hold of the answers. Answers what was told. */
function everybodyAsks(box: Workshop, raw: unknown, { may }: Question<Typed>): string[] {
  const told: string[] = [];
  const everybody = worldOf(box).everybody;
  const authors = everybody.map(({ author }) => author);
  const before = JSON.stringify(pack(box.state));
  for (const by of everybody) {
    const answer = box.room.ask(box.state, raw, by);
    if (JSON.stringify(pack(box.state)) !== before) throw new Error(`asking changed the state: ${by.role}`);
    if (isRejection(answer)) continue;
    const text = JSON.stringify(answer);
    if (!by.inside || !may(by)) throw new Error(`L4: a ${by.role} was told ${text}`);
    const viewer = box.seating.viewer(box.state, by.seat, by.author);
    const secrets = viewer ? probes.flatMap((probe) => probe.secrets(box.state, viewer)) : [];
    for (const secret of [...secrets, ...authors]) {
      if (text.includes(secret)) throw new Error(`L4: a ${by.role} was told ${secret} in ${text}`);
    }
    told.push(text);
  }
  return told;
}

it('every query has a question in the probe of its feature, so none goes without the laws', () => {
  expect([...questions.keys()].sort()).toEqual(types.sort());
});

it('[L4] asking changes nothing, and tells nothing to who may not know', () => {
  const answered = new Map<string, number>();
  fc.assert(
    fc.property(modes, steps(150), fc.nat(), (mode, drawn, seed) => {
      const box = openWorkshop(mode);
      const dice = new Dice(seed, { count: 0 });
      let deeds = 0;
      live(box, drawn, (deed) => {
        perform(box, deed);
        deeds += 1;
        if (deeds % 4 > 0) return;
        for (const [type, question] of questions) {
          const asked = question.make(worldOf(box), dice);
          const told = asked ? everybodyAsks(box, asked, question) : [];
          answered.set(type, (answered.get(type) ?? 0) + told.length);
        }
      });
    }),
    { numRuns: 60 },
  );
  expect(answered.get('activities.Ballots')).toBeGreaterThan(20);
}, 20_000);

it('[L4] whatever stands in a query, it is answered or refused, and nothing changes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...types),
      fc.dictionary(fc.constantFrom('id', 'round', 'slice', 'as', '__proto__'), fc.jsonValue()),
      steps(40),
      (type, fields, drawn) => {
        const box = openWorkshop('aliases');
        live(box, drawn, (deed) => void perform(box, deed));
        const question = questions.get(type);
        if (question) expect(everybodyAsks(box, { ...fields, type }, question)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
