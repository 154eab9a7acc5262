import type { Sheet } from '../../activity-kind.ts';
import type { LabelledId } from '../../labelled.ts';
import { type Answers, askedOf, readAnswer } from './form.asking.ts';
import { curationFor, type FormCuration } from './form.curation.ts';
import {
  type FindKind,
  type FormAnswer,
  type FormQuestion,
  type FormSetup,
  questionsOf,
} from './form.shape.ts';

export interface QuestionTally {
  readonly id: LabelledId;
  /** People. The four add up to `answered` of the form. */
  readonly answered: number;
  readonly passed: number;
  /** It was not required, and they said nothing. */
  readonly leftOut: number;
  /** Their answers before did not lead to it. */
  readonly notAsked: number;
  /** As the kind of the question counts it. */
  readonly tally: unknown;
}
export interface FormTally {
  /** In the order of the setup. */
  readonly questions: readonly QuestionTally[];
  readonly answered: number;
}

export function countForms(
  find: FindKind,
  setup: FormSetup,
  forms: readonly FormAnswer[],
  curation: FormCuration,
): FormTally {
  const people = forms.map(({ answers }) => ({ answers, asked: askedOf(find, setup, answers) }));
  const questions = questionsOf(setup).map((question): QuestionTally => {
    const askedPeople = people.filter(({ asked }) => asked.has(question.id));
    const given = askedPeople.flatMap(({ answers }) => readAnswer(find, question, answers) ?? []);
    const passed = askedPeople.filter(({ answers }) => hasPassed(question, answers)).length;
    const kind = find(question.kind);
    return {
      id: question.id,
      answered: given.length,
      passed,
      leftOut: askedPeople.length - given.length - passed,
      notAsked: people.length - askedPeople.length,
      tally:
        kind?.tally(
          question.setup,
          given.map(({ data }) => data),
          curationFor(kind, curation, question.id),
        ) ?? null,
    };
  });
  return { questions, answered: forms.length };
}

const hasPassed = ({ id }: FormQuestion, answers: Answers): boolean => {
  const given = answers[id];
  return given !== undefined && 'pass' in given;
};

/** What the team has before it, by question, of those kinds that have something for it. */
export function formDesk(
  find: FindKind,
  setup: FormSetup,
  forms: readonly FormAnswer[],
  curation: FormCuration,
): FormDesk {
  const people = forms.map(({ answers }) => ({ answers, asked: askedOf(find, setup, answers) }));
  const desks = questionsOf(setup).flatMap((question) => {
    const kind = find(question.kind);
    if (!kind?.desk) return [];
    const given = people.flatMap(({ answers, asked }) =>
      asked.has(question.id) ? (readAnswer(find, question, answers) ?? []) : [],
    );
    const own = given.map(({ data }) => data);
    return [[question.id, kind.desk(question.setup, own, curationFor(kind, curation, question.id))]];
  });
  return Object.fromEntries(desks);
}
export type FormDesk = Readonly<Record<LabelledId, unknown>>;

/** A row for every number: kinds have tables of different widths. */
export function formSheet(find: FindKind, setup: FormSetup, { questions: counted }: FormTally): Sheet {
  const rows = questionsOf(setup).flatMap((question) => {
    const tally = counted.find(({ id }) => id === question.id);
    if (!tally) return [];
    const { answered, passed, leftOut, notAsked } = tally;
    const kind = find(question.kind);
    const inside = kind?.sheet(question.setup, tally.tally);
    const lines =
      inside?.rows.flatMap(([line = '', ...cells]) =>
        cells.map((cell, at) => [question.question, String(line), inside.header[at + 1] ?? '', cell]),
      ) ?? [];
    return [
      ...lines,
      [question.question, '', 'Answered', answered],
      [question.question, '', 'Passed', passed],
      ...(leftOut > 0 ? [[question.question, '', 'Left out', leftOut]] : []),
      ...(notAsked > 0 ? [[question.question, '', 'Not asked', notAsked]] : []),
    ];
  });
  return { header: ['Question', 'Line', 'What', 'Number'], rows };
}

/** A row for every person; every question has the columns that its kind has. */
export function formBallots(
  find: FindKind,
  setup: FormSetup,
  forms: readonly FormAnswer[],
  curation: FormCuration,
): Sheet {
  const people = forms.map(({ answers }) => ({ answers, asked: askedOf(find, setup, answers) }));
  const columns = questionsOf(setup).map((question, at) => {
    const kind = find(question.kind);
    const ballots = (given: readonly unknown[]): Sheet =>
      kind?.ballots(question.setup, given, curationFor(kind, curation, question.id)) ?? {
        header: [],
        rows: [],
      };
    const { header } = ballots([]);
    const empty = header.map(() => '');
    return {
      header: header.map((name) => `${at + 1}. ${question.question}: ${name}`),
      cells: ({ answers, asked }: (typeof people)[number]): readonly (string | number)[] => {
        if (!asked.has(question.id)) return empty.map(() => 'not asked');
        if (hasPassed(question, answers)) return empty.map(() => 'passed');
        const read = readAnswer(find, question, answers);
        return (read && ballots([read.data]).rows[0]) ?? empty;
      },
    };
  });
  return {
    header: columns.flatMap(({ header }) => header),
    rows: people.map((person) => columns.flatMap(({ cells }) => cells(person))),
  };
}
