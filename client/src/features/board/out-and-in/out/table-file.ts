import type { BoardTable } from '@sayso/shared/features/board/out/board-table.ts';
import { csvFile, csvText } from '../../../../files/csv-text.ts';
import { lookOf } from '../../kinds/looks.ts';
import { reactionWords, t } from '../out-and-in.messages.ts';

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
  return csvText([head, ...data]);
}

export const tableFile = (table: BoardTable): Blob => csvFile(tableText(table));
