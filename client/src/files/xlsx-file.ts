import writeWorkbook, { type Row, type Sheet } from 'write-excel-file/universal';

export interface WorkbookRow {
  readonly cells: readonly (string | number)[];
  /** Names what stands below it. */
  readonly title?: boolean | undefined;
}

export interface WorkbookSheet {
  /** As `sheetName` makes them. */
  readonly name: string;
  readonly rows: readonly WorkbookRow[];
}

/** Spreadsheets call a file broken when a cell holds more. In characters of UTF-16. */
const longestCell = 32_767;
/** In widths of a digit. */
const widths = { first: 44, others: 18 };

/** A workbook of plain values: text is text, whatever it begins with, and nothing in it is worked out. */
export function xlsxFile(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  const made = sheets.map(({ name, rows }): Sheet<Blob> => {
    const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
    return {
      sheet: name,
      data: rows.map(rowOf),
      columns: Array.from({ length: columns }, (_, at) => ({
        width: at === 0 ? widths.first : widths.others,
      })),
    };
  });
  return writeWorkbook(made).toBlob();
}

const rowOf = ({ cells, title = false }: WorkbookRow): Row =>
  cells.map((cell) => ({
    ...(typeof cell === 'number'
      ? { type: Number, value: cell }
      : { type: String, value: cell.slice(0, longestCell), wrap: true, alignVertical: 'top' as const }),
    ...(title ? { fontWeight: 'bold' as const } : {}),
  }));
