import Papa from 'papaparse';

/** What a spreadsheet would work out instead of show, wide forms and spaces before it included. */
const formula = /^\s*[=+\-@\t\r\n＝＋－＠]/;

/** Rows as a file for spreadsheets: they know by the first sign that it is Unicode. No text in it is taken for a formula. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  const text = Papa.unparse([...rows], { escapeFormulae: formula, newline: '\r\n' });
  return `\ufeff${text}\r\n`;
}

export const csvFile = (text: string): Blob => new Blob([text], { type: 'text/csv;charset=utf-8' });
