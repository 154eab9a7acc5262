import { activitiesCommands } from '@sayso/shared/features/activities/activities.commands.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { agendaCommands } from '@sayso/shared/features/agenda/agenda.commands.ts';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { templateCommands } from '../template-commands.ts';
import { templates } from '../templates.ts';
import { readyQuestions } from './every-ready.ts';
import { threeEvenings } from './meeting-dates.ts';

const named = z.looseObject({ id: z.string() });
const first = (list: unknown): string => z.array(named).parse(list)[0]?.id ?? '';
const each = (list: unknown, value: unknown) =>
  Object.fromEntries(
    z
      .array(named)
      .parse(list)
      .map(({ id }) => [id, value]),
  );

/** What somebody could answer to a setup of each kind that something ready asks. */
const answers: Readonly<Record<string, (setup: Record<string, unknown>) => unknown>> = {
  choice: ({ options }) => ({ choices: [first(options)] }),
  approval: ({ options }) => ({ options: [first(options)] }),
  ranking: ({ items }) => ({ order: [first(items)] }),
  points: ({ items }) => ({ points: each(items, 50) }),
  panel: ({ pitches, criteria }) => ({ scores: each(pitches, each(criteria, 3)), comments: {} }),
  availability: ({ slots }) => ({ slots: each(slots, 'yes') }),
  ladder: () => ({ rung: 3 }),
  faces: () => ({ degree: 4 }),
  form: ({ pages }) => {
    const [page] = z.array(z.looseObject({ questions: z.unknown() })).parse(pages);
    return { answers: each(page?.questions, { answer: { text: 'The games' } }) };
  },
};

const now = new Date(2027, 0, 14);
const inTemplates = templates.flatMap(({ steps }) => steps.flatMap(({ asks }) => asks ?? []));
const everything = [...readyQuestions.map(({ asks }) => asks), ...inTemplates].map(
  (asks) => [asks.question, asks] as const,
);

it.each(everything)('“%s” can be asked as it is, and answered', (_, { kind: key, question, setup }) => {
  const kind = kindOf(key);
  if (!kind) throw new Error(`There is no kind ${key}`);
  const read = kind.setup.safeParse(setup(now));
  expect(read.error?.issues).toBeUndefined();
  const shaped = z.record(z.string(), z.unknown()).parse(read.data);
  const answer = kind.answer.safeParse(answers[key]?.(shaped));
  expect(answer.error?.issues).toBeUndefined();
  expect(kind.check(read.data, answer.data)).toBeUndefined();
  expect(kind.isWhole?.(read.data, answer.data) ?? true).toBe(true);
  const draft = { type: 'activities.Draft', id: 'activity-1', kind: key, question, setup: read.data };
  expect(activitiesCommands['activities.Draft'].safeParse(draft).success).toBe(true);
});

it('each time a ready question is taken, its things have ids of their own', () => {
  const ids = (text: string): string[] => [...text.matchAll(/"id":"([^"]+)"/g)].flatMap(([, id]) => id ?? []);
  for (const [, { setup }] of everything) {
    const one = ids(JSON.stringify(setup(now)));
    const other = ids(JSON.stringify(setup(now)));
    expect(new Set([...one, ...other]).size).toBe(one.length * 2);
  }
});

it.each(templates)('all words of the template “$title” fit into an agenda', (template) => {
  for (const command of templateCommands(template)) {
    if (command.type === 'agenda.AddItem') expect(agendaCommands[command.type].parse(command)).toBeTruthy();
  }
});

it('three evenings are those of the week after next, whatever day it is and across a new year', () => {
  const starts = (day: Date) => threeEvenings(day).map(({ start }) => start);
  expect(starts(new Date(2027, 0, 14))).toEqual(['2027-01-26T18:00', '2027-01-27T18:00', '2027-01-28T18:00']);
  expect(starts(new Date(2027, 0, 11, 0, 5))).toEqual(starts(new Date(2027, 0, 17, 23, 55)));
  expect(starts(new Date(2026, 11, 20))[0]).toBe('2026-12-29T18:00');
});
