import type { BoardTable } from '@sayso/shared/features/board/out/board-table.ts';
import Papa from 'papaparse';
import { lookOf } from '../../kinds/looks.ts';
import { reactionWords, t } from '../out-and-in.messages.ts';

/** What a spreadsheet would work out instead of show, wide forms and spaces before it included. */
const formula = /^\s*[=+\-@\t\r\n＝＋－＠]/;

/** As a file for spreadsheets: they know by the first sign that it is Unicode. */
export function tableText({ votings, reactions, named, rows }: BoardTable): string {
  const aside = rows.some(({ hidden }) => hidden);
  const head = [
    ...[t('columnText'), t('columnKind'), t('columnSection'), t('columnGroup')],
    ...votings.map(({ name }) => t('columnVotes', { name })),
    ...reactions.map((reaction) => reactionWords(reaction)),
    ...(named ? [t('columnName')] : []),
    ...(aside ? [t('columnAside')] : []),
  ];
  const data = rows.map((row) => [
    ...[row.text, lookOf(row.kind).name(), row.section ?? '', row.group ?? ''],
    ...row.dots.map((dots) => dots ?? ''),
    ...reactions.map((reaction) => row.reactions[reaction] ?? 0),
    ...(named ? [row.name ?? ''] : []),
    ...(aside ? [row.hidden ? t('yes') : ''] : []),
  ]);
  const text = Papa.unparse([head, ...data], { escapeFormulae: formula, newline: '\r\n' });
  return `\ufeff${text}\r\n`;
}

export const tableFile = (table: BoardTable): Blob =>
  new Blob([tableText(table)], { type: 'text/csv;charset=utf-8' });
