import { csvText } from '../../../files/csv-text.ts';
import { sheetName } from '../../../files/sheet-name.ts';
import type { WorkbookRow, WorkbookSheet } from '../../../files/xlsx-file.ts';
import { t } from './out.messages.ts';
import { aboutRows, allRows, answersRows, type QuestionReport, resultsRows } from './question-report.ts';

/** One question as one table: what was asked, what came out, and the answers one by one. */
export const resultsCsv = (report: QuestionReport): string =>
  csvText(allRows(report).map(({ cells }) => cells));

/** One question as the sheets of a workbook. */
export const resultsSheets = (report: QuestionReport): readonly WorkbookSheet[] => [
  { name: t('results'), rows: resultsRows(report) },
  { name: t('answers'), rows: answersRows(report) },
  { name: t('about'), rows: aboutRows(report) },
];

/** Many questions as one workbook: a list of them all, then a sheet each. */
export const allSheets = (reports: readonly QuestionReport[]): readonly WorkbookSheet[] => [
  { name: t('all'), rows: listRows(reports) },
  ...reports.map((report, at) => ({ name: sheetName(at + 1, report.question), rows: allRows(report) })),
];

/** Counts are those of the last round. */
const listRows = (reports: readonly QuestionReport[]): readonly WorkbookRow[] => [
  { cells: [t('question'), t('kind'), t('rounds'), t('answered'), t('passed')], title: true },
  ...reports.map(({ question, kind, rounds }) => {
    const { answered, passed } = rounds.at(-1)?.counts ?? { answered: 0, passed: 0 };
    return { cells: [question, kind, rounds.length, answered, passed] };
  }),
];
