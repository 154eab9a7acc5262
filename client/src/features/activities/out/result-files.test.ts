import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { readWorkbook } from '../../../testing/read-workbook.ts';
import { tableFile, workbookOfAll } from './make-result-file.ts';
import type { QuestionReport, RoundReport } from './question-report.ts';
import { resultsCsv } from './result-files.ts';

const round = (more: Partial<RoundReport> = {}): RoundReport => ({
  question: 'Where do we meet?',
  counts: { answered: 12, passed: 3, relayed: 0 },
  results: {
    header: ['Option', 'People'],
    rows: [
      ['Café', 7],
      ['Swimming pool', 5],
    ],
  },
  answers: {
    header: ['Café', 'Swimming pool'],
    rows: [
      [1, 0],
      [0, 1],
    ],
  },
  ...more,
});
const report = (more: Partial<QuestionReport> = {}): QuestionReport => ({
  ...{
    question: 'Where do we meet?',
    influence: null,
    kind: 'Choose from a list',
    savedOn: '29 November 2026',
  },
  rounds: [round()],
  ...more,
});
const cells = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ',' }).data.slice(0, -1);

it('[AC47] a table says what was asked and how many took part, then the sums, then the answers one by one', () => {
  expect(cells(resultsCsv(report()))).toEqual([
    ['Question', 'Where do we meet?'],
    ['Kind of question', 'Choose from a list'],
    ['Saved on', '29 November 2026'],
    ['Rounds', '1'],
    ['Answered', '12'],
    ['Passed', '3'],
    ['Answers that the team typed for somebody', '0'],
    [''],
    ['Results'],
    ['Option', 'People'],
    ['Café', '7'],
    ['Swimming pool', '5'],
    [''],
    ['Answers one by one'],
    ['In no order. Nobody’s name belongs to a row.'],
    ['Café', 'Swimming pool'],
    ['1', '0'],
    ['0', '1'],
  ]);
});

it('[AC47] it begins with the sign of Unicode, so that accents are read', () => {
  expect(resultsCsv(report()).startsWith('\ufeffQuestion,')).toBe(true);
});

it('[AC47] what people could change stands in it, part by part, without what was left empty', () => {
  const influence = { canChange: 'The place', fixed: '', decides: 'The youth panel' };
  const told = cells(resultsCsv(report({ influence })));
  expect(told.slice(1, 4)).toEqual([
    ['What you can change', 'The place'],
    ['Who decides', 'The youth panel'],
    ['Kind of question', 'Choose from a list'],
  ]);
});

it('[AC47] rounds stand beside one another in the numbers and under one another in the tables', () => {
  const second = round({
    question: 'Where shall we meet?',
    counts: { answered: 14, passed: 1, relayed: 2 },
    results: { header: ['Option', 'People'], rows: [['Café', 14]] },
  });
  const told = cells(resultsCsv(report({ rounds: [round(), second] })));
  expect(told.slice(3, 8)).toEqual([
    ['Rounds', '2'],
    ['', 'Round 1', 'Round 2'],
    ['Answered', '12', '14'],
    ['Passed', '3', '1'],
    ['Answers that the team typed for somebody', '0', '2'],
  ]);
  expect(told).toContainEqual(['Round 1', 'Where do we meet?']);
  expect(told).toContainEqual(['Round 2', 'Where shall we meet?']);
});

it('[AC49] a file says what it may not have, and has the rest', () => {
  const why = 'Single answers are not told.';
  const few = report({ rounds: [round({ answers: why })] });
  const told = resultsCsv(few);
  expect(told).toContain('Single answers are not told.');
  expect(told).toContain('Swimming pool');
  expect(resultsCsv(report({ rounds: [round({ answers: why, results: null })] }))).toContain(
    'There are no results',
  );
});

const hostile = [
  '=1+1',
  '+49 171',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '  =HYPERLINK("http://x")',
  '＝1+1',
  "=cmd|' /C calc'!A0",
];
it.each(hostile)('[AC48] a spreadsheet is given no formula: %j', async (text) => {
  const nasty = report({
    question: text,
    influence: { canChange: text, fixed: text, decides: text },
    rounds: [
      round({
        results: { header: ['Word', 'People'], rows: [[text, 3]] },
        answers: { header: [text], rows: [[text]] },
      }),
    ],
  });
  const table = cells(resultsCsv(nasty)).flat();
  expect(table.filter((cell) => cell === text)).toEqual([]);
  expect(table.filter((cell) => cell === `'${text}`)).toHaveLength(7);
  for (const file of [await tableFile(nasty, 'xlsx'), await workbookOfAll([nasty])]) {
    const { sheets, formulas } = await readWorkbook(file);
    expect(formulas).toBe(0);
    // A text is a text there, so it stands as it was written.
    const found = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell === text);
    expect(found.length).toBeGreaterThanOrEqual(7);
  }
});

it('[AC48] numbers stay numbers, also below nought', () => {
  const rows = [
    ['Café', -3],
    ['Pool', 2.5],
  ] as const;
  const told = report({ rounds: [round({ results: { header: ['Option', 'Middle'], rows } })] });
  expect(cells(resultsCsv(told))).toContainEqual(['Café', '-3']);
});

it('[AC47] a workbook has three sheets, with numbers as numbers and every text as it was', async () => {
  const odd = 'He said "no" & <left>\nשלום 👩‍👩‍👧 é';
  const told = report({
    question: odd,
    rounds: [round({ results: { header: ['Option', 'People'], rows: [[odd, 7]] } })],
  });
  const { sheets } = await readWorkbook(await tableFile(told, 'xlsx'));
  expect(sheets.map(({ name }) => name)).toEqual(['Results', 'Answers one by one', 'About']);
  expect(sheets[0]?.rows).toEqual([
    ['Option', 'People'],
    [odd, 7],
  ]);
  expect(sheets[1]?.rows.slice(1)).toEqual([
    ['Café', 'Swimming pool'],
    [1, 0],
    [0, 1],
  ]);
  expect(sheets[2]?.rows).toContainEqual(['Question', odd]);
  expect(sheets[2]?.rows).toContainEqual(['Passed', 3]);
});

it('[AC47] a text longer than a cell can be does not break the workbook', async () => {
  const long = 'é'.repeat(40_000);
  const { sheets } = await readWorkbook(await tableFile(report({ question: long }), 'xlsx'));
  expect(String(sheets[2]?.rows[0]?.[1])).toHaveLength(32_767);
});

it('[AC47] all questions in one workbook: a list, then a sheet each, also when two ask the same', async () => {
  const { sheets } = await readWorkbook(await workbookOfAll([report(), report()]));
  expect(sheets.map(({ name }) => name)).toEqual([
    'All questions',
    '1 Where do we meet',
    '2 Where do we meet',
  ]);
  expect(sheets[0]?.rows).toEqual([
    ['Question', 'Kind of question', 'Rounds', 'Answered', 'Passed'],
    ['Where do we meet?', 'Choose from a list', 1, 12, 3],
    ['Where do we meet?', 'Choose from a list', 1, 12, 3],
  ]);
  expect(sheets[1]?.rows).toContainEqual(['Swimming pool', 5]);
});
