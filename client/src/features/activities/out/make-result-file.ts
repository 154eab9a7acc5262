import { csvFile } from '../../../files/csv-text.ts';
import type { QuestionReport } from './question-report.ts';
import { allSheets, resultsCsv, resultsSheets } from './result-files.ts';

export type TableForm = 'xlsx' | 'csv';

/** What makes workbooks is fetched when somebody wants one. Rejects when that fails. */
const workbooks = () => import('../../../files/xlsx-file.ts');

export async function tableFile(report: QuestionReport, form: TableForm): Promise<Blob> {
  if (form === 'csv') return csvFile(resultsCsv(report));
  return (await workbooks()).xlsxFile(resultsSheets(report));
}

export const workbookOfAll = async (reports: readonly QuestionReport[]): Promise<Blob> =>
  (await workbooks()).xlsxFile(allSheets(reports));
