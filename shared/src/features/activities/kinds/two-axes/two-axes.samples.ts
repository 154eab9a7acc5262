import { LabelledId } from '../../labelled.ts';
import type { SamplesOf } from '../../samples.ts';
import type { TwoAxesSetup, twoAxes } from './two-axes.ts';

const item = (id: string, label: string) => ({ id: LabelledId.parse(`project-${id}`), label });
const placed = (places: Readonly<Record<string, readonly [number, number]>>) => ({
  places: Object.fromEntries(
    Object.entries(places).map(([id, [x, y]]) => [LabelledId.parse(`project-${id}`), { x, y }]),
  ),
});

const projects = [
  item('event', 'Run our own event'),
  item('mac', 'Interview Mac'),
  item('vaping', 'A project about vaping'),
];
const setup: TwoAxesSetup = {
  items: projects,
  across: { low: 'Hard to do', high: 'Easy to do' },
  up: { low: 'Helps a little', high: 'Helps a lot' },
};

export const twoAxesSamples: SamplesOf<typeof twoAxes> = {
  kind: 'two-axes',
  cases: [
    {
      name: 'projects by effort and help',
      question: 'Where would you put these projects?',
      setup,
      answers: [
        placed({ event: [0.2, 0.9], mac: [0.8, 0.4], vaping: [0.5, 0.7] }),
        placed({ event: [0.1, 0.95], mac: [0.9, 0.5], vaping: [0.4, 0.6] }),
        placed({ event: [0.25, 0.8], mac: [0.7, 0.3], vaping: [0.65, 0.85] }),
        placed({ event: [0.2, 0.9], mac: [0.85, 0.45], vaping: [0.3, 0.5] }),
        placed({ event: [0.4, 0.75], mac: [0.8, 0.4], vaping: [0.55, 0.9] }),
        placed({ event: [0, 1], mac: [1, 0], vaping: [0.5, 0.5] }),
      ],
      unfinished: [placed({ event: [0.2, 0.9] }), placed({ event: [0.2, 0.9], vaping: [0.1, 0.1] })],
      misfits: [
        { answer: { places: {} }, code: 'activities.two-axes-none' },
        { answer: { places: { 'project-event': { x: 1.1, y: 0 } } }, code: 'activities.two-axes-outside' },
        { answer: { places: { 'project-event': { x: 0, y: -0.1 } } }, code: 'activities.two-axes-outside' },
        {
          answer: { places: { 'project-event': { x: Number.NaN, y: 0 } } },
          code: 'activities.two-axes-outside',
        },
        { answer: { places: { 'project-gone': { x: 0, y: 0 } } }, code: 'activities.two-axes-unknown' },
      ],
      reworded: { ...setup, up: { low: 'Small change', high: 'Big change' } },
      rebuilt: { ...setup, items: projects.slice(0, 2) },
    },
  ],
  badSetups: [
    { setup: { ...setup, items: [] }, code: 'activities.two-axes-too-few-items' },
    { setup: { ...setup, items: [...projects, projects[0]] }, code: 'activities.two-axes-same-item' },
    { setup: { ...setup, items: [item('empty', ' ')] }, code: 'activities.two-axes-label-empty' },
    { setup: { ...setup, across: { low: ' ', high: 'Easy' } }, code: 'activities.two-axes-end-empty' },
    {
      setup: { ...setup, up: { low: 'Little', high: 'a'.repeat(41) } },
      code: 'activities.two-axes-end-long',
    },
    {
      setup: { ...setup, items: Array.from({ length: 7 }, (_, at) => item(`many-${at}`, `Project ${at}`)) },
      code: 'activities.two-axes-too-many-items',
    },
  ],
};
