import type { SymbolName } from '../../../../symbols/symbol-names.ts';
import { LabelledId } from '../../labelled.ts';
import type { SamplesOf } from '../../samples.ts';
import type { PointsSetup, points } from './points.ts';

const item = (id: string, label: string) => ({ id: LabelledId.parse(`idea-${id}`), label });
const drawn = (id: string, label: string, symbol: SymbolName) => ({ ...item(id, label), mark: { symbol } });
const given = (amounts: Readonly<Record<string, number>>) => ({
  points: Object.fromEntries(Object.entries(amounts).map(([id, amount]) => [`idea-${id}`, amount])),
});
const parsed = (amounts: Readonly<Record<string, number>>) => ({
  points: Object.fromEntries(
    Object.entries(amounts).map(([id, amount]) => [LabelledId.parse(`idea-${id}`), amount]),
  ),
});

const grants = [
  drawn('event', 'Our own event, to train professionals', 'megaphone'),
  drawn('meet', 'Meet as a panel in person', 'bus'),
  drawn('garden', 'A garden behind the library', 'tree'),
  drawn('music', 'Music evenings for all', 'music'),
];
const skills = [
  item('speak', 'Speaking in public'),
  item('lead', 'Leading a meeting'),
  item('film', 'Making a film'),
];
const budget: PointsSetup = { items: grants, total: 500, unit: '£', step: 10 };

export const pointsSamples: SamplesOf<typeof points> = {
  kind: 'points',
  cases: [
    {
      name: 'a budget in pounds',
      question: 'Share out the micro-grants: how would you spend £500?',
      setup: budget,
      answers: [
        parsed({ event: 300, meet: 200 }),
        parsed({ event: 250, garden: 100, music: 150 }),
        parsed({ meet: 500 }),
        parsed({ music: 100 }),
        parsed({ event: 100, meet: 100, garden: 100, music: 100 }),
        parsed({ event: 200, meet: 0, garden: 50, music: 200 }),
        parsed({ event: 400, meet: 60 }),
      ],
      misfits: [
        { answer: given({ event: 300, meet: 210 }), code: 'activities.points-over' },
        { answer: given({ event: -10 }), code: 'activities.points-odd' },
        { answer: given({ event: Number.NaN }), code: 'activities.points-odd' },
        { answer: given({ event: 15 }), code: 'activities.points-odd' },
        { answer: given({ event: 0.5 }), code: 'activities.points-odd' },
        { answer: given({ event: Number.POSITIVE_INFINITY }), code: 'activities.points-odd' },
        { answer: given({ gone: 10 }), code: 'activities.points-unknown' },
        { answer: given({}), code: 'activities.points-none' },
        { answer: given({ event: 0, meet: 0 }), code: 'activities.points-none' },
      ],
      reworded: { ...budget, items: grants.map((one) => ({ ...one, label: `${one.label}.` })) },
      rebuilt: { ...budget, total: 600 },
    },
    {
      name: 'points, with a most for each',
      question: 'Which skills do you want to work on?',
      setup: { items: skills, total: 20, unit: 'points', step: 5, most: 10 },
      answers: [
        parsed({ speak: 10, lead: 10 }),
        parsed({ film: 10 }),
        parsed({ speak: 5, lead: 5, film: 10 }),
        parsed({ lead: 10, film: 5 }),
        parsed({ speak: 10 }),
        parsed({ speak: 10, film: 10 }),
      ],
      misfits: [
        { answer: given({ speak: 15 }), code: 'activities.points-over-one' },
        { answer: given({ speak: 10, lead: 10, film: 10 }), code: 'activities.points-over' },
        { answer: given({ speak: 3 }), code: 'activities.points-odd' },
      ],
      reworded: {
        items: skills.map((one) => ({ ...one, label: `${one.label} well` })),
        total: 20,
        unit: 'points',
        step: 5,
        most: 10,
      },
      rebuilt: { items: skills, total: 20, unit: 'points', step: 5 },
    },
  ],
  badSetups: [
    { setup: { ...budget, items: grants.slice(0, 1) }, code: 'activities.points-too-few-items' },
    { setup: { ...budget, items: [...grants, grants[0]] }, code: 'activities.points-same-item' },
    { setup: { ...budget, items: [...grants, item('empty', ' ')] }, code: 'activities.points-label-empty' },
    { setup: { ...budget, total: 4, step: 1 }, code: 'activities.points-odd-total' },
    { setup: { ...budget, total: 1010 }, code: 'activities.points-odd-total' },
    { setup: { ...budget, total: 505 }, code: 'activities.points-odd-total' },
    { setup: { ...budget, total: Number.NaN }, code: 'activities.points-odd-total' },
    { setup: { ...budget, most: 15 }, code: 'activities.points-odd-most' },
    { setup: { ...budget, most: 510 }, code: 'activities.points-odd-most' },
    { setup: { ...budget, most: 0 }, code: 'activities.points-odd-most' },
  ],
};
