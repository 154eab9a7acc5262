import { noteTextLimit } from '@sayso/shared/features/board/kinds/note/note.kind.ts';
import { tidyText } from '@sayso/shared/room/plain-text.ts';
import Papa from 'papaparse';
import { t } from '../out-and-in.messages.ts';
import { cutWords } from './cut-words.ts';

export interface NoteLine {
  readonly text: string;
  /** As it was written there; empty: nothing was. */
  readonly section: string;
}

export interface NoteLines {
  readonly lines: readonly NoteLine[];
  /** How many were longer than a note and are several now. */
  readonly cut: number;
}

/** What lists begin their lines with: bullets, numbers, letters, boxes. A space has to follow. */
const bullet = /^\s*(?:[-–—*+•‣◦▪▫●○■□➢➤✓✔·]|\(?\d{1,3}[.)]|\(?[a-zA-Z]\)|\[[ xX]?\])\s+/u;
/** What our own tables put before words that a spreadsheet would take for a formula. */
const guard = /^'(?=\s*[=+\-@\t\r\n＝＋－＠])/u;

/** One note a line; where cells are kept apart by tabs, as from a spreadsheet, one note a row. */
export function typedLines(raw: string): NoteLines {
  const text = clean(raw).replace(/^\t+/gm, '');
  if (text.includes('\t'))
    return fromRows(rowsOf(text, '\t').map(([first = '', ...rest]) => [first.replace(bullet, ''), ...rest]));
  return noteLines(text.split('\n').map((line) => ({ text: line.replace(bullet, ''), section: '' })));
}

/** The rows of a CSV file, whatever stands between its cells. */
export function tableLines(raw: string): NoteLines {
  return fromRows(rowsOf(clean(raw), undefined));
}

/** The same as text that `typedLines` reads as it was, one line each. */
export const asTyped = (lines: readonly NoteLine[]): string =>
  lines
    .map(({ text, section }) => [oneLine(text), oneLine(section)].filter((cell) => cell !== '').join('\t'))
    .join('\n');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const clean = (raw: string): string => raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');

function rowsOf(text: string, delimiter: string | undefined): readonly (readonly string[])[] {
  const guesses = delimiter === undefined ? { delimitersToGuess: [',', ';', '\t', '|'] } : { delimiter };
  const read = Papa.parse<string[]>(text, { ...guesses, skipEmptyLines: 'greedy' });
  // A lone quotation mark is one that somebody typed, not the beginning of a cell.
  const isOdd = read.errors.some(({ type }) => type === 'Quotes');
  return isOdd
    ? Papa.parse<string[]>(text, { ...guesses, skipEmptyLines: 'greedy', quoteChar: '\0' }).data
    : read.data;
}

/** The first column is the text and the second the section, unless the first row says otherwise. */
function fromRows(rows: readonly (readonly string[])[]): NoteLines {
  const head = rows[0]?.map((cell) => cell.trim().toLowerCase()) ?? [];
  const named = head.indexOf(t('columnText').toLowerCase());
  const text = Math.max(0, named);
  const section = named < 0 ? 1 : head.indexOf(t('columnSection').toLowerCase());
  return noteLines(
    rows
      .slice(named < 0 ? 0 : 1)
      .map((row) => ({ text: (row[text] ?? '').replace(guard, ''), section: row[section] ?? '' })),
  );
}

function noteLines(found: readonly NoteLine[]): NoteLines {
  let cut = 0;
  const lines = found.flatMap(({ text, section }) => {
    const parts = cutWords(tidyText(text), noteTextLimit);
    if (parts.length > 1) cut += 1;
    return parts.map((part) => ({ text: part, section: tidyText(section) }));
  });
  return { lines, cut };
}
