import type { Counts, Influence } from '@sayso/shared/features/activities/activities.model.ts';
import type { Sheet } from '@sayso/shared/features/activities/activity-kind.ts';
import type { WorkbookRow } from '../../../files/xlsx-file.ts';
import { t } from './out.messages.ts';

/** One closed round, as files tell it. */
export interface RoundReport {
  /** In the words it was asked in. */
  readonly question: string;
  readonly counts: Pick<Counts, 'answered' | 'passed' | 'relayed'>;
  /** Null when too few people answered a secret question. */
  readonly results: Sheet | null;
  /** One by one; a sentence where they are not told. */
  readonly answers: Sheet | string;
}

/** Everything that a file says of one question. */
export interface QuestionReport {
  readonly question: string;
  /** What people can change, what is fixed and who decides, where it was said. */
  readonly influence: Influence | null;
  /** In words. */
  readonly kind: string;
  /** A day, in words. */
  readonly savedOn: string;
  /** Oldest first. */
  readonly rounds: readonly RoundReport[];
}

type Cells = WorkbookRow['cells'];
const plain = (...cells: Cells): WorkbookRow => ({ cells });
const title = (...cells: Cells): WorkbookRow => ({ cells, title: true });

/** What was asked, and how many took part. Passes stand beside the answers. */
export function aboutRows({
  question,
  influence,
  kind,
  savedOn,
  rounds,
}: QuestionReport): readonly WorkbookRow[] {
  const line = influence && [
    [t('canChange'), influence.canChange],
    [t('fixed'), influence.fixed],
    [t('decides'), influence.decides],
  ];
  const counted = (name: string, key: keyof RoundReport['counts']): WorkbookRow =>
    plain(name, ...rounds.map(({ counts }) => counts[key]));
  return [
    plain(t('question'), question),
    ...(line ?? []).filter(([, words]) => words !== '').map((cells) => plain(...cells)),
    plain(t('kind'), kind),
    plain(t('savedOn'), savedOn),
    plain(t('rounds'), rounds.length),
    ...(rounds.length > 1 ? [title('', ...rounds.map((_, at) => t('round', { round: at + 1 })))] : []),
    counted(t('answered'), 'answered'),
    counted(t('passed'), 'passed'),
    counted(t('relayed'), 'relayed'),
  ];
}

export const resultsRows = ({ rounds }: QuestionReport): readonly WorkbookRow[] =>
  roundByRound(rounds, ({ results }) => (results ? sheetRows(results) : [plain(t('noResults'))]));

export const answersRows = ({ rounds }: QuestionReport): readonly WorkbookRow[] => [
  plain(t('shuffled')),
  ...roundByRound(rounds, ({ answers }) =>
    typeof answers === 'string' ? [plain(answers)] : sheetRows(answers),
  ),
];

/** The whole of it in one table of cells, a part under another. */
export const allRows = (report: QuestionReport): readonly WorkbookRow[] => [
  ...aboutRows(report),
  plain(),
  title(t('results')),
  ...resultsRows(report),
  plain(),
  title(t('answers')),
  ...answersRows(report),
];

const sheetRows = ({ header, rows }: Sheet): readonly WorkbookRow[] => [
  title(...header),
  ...rows.map((cells) => plain(...cells)),
];

function roundByRound(
  rounds: readonly RoundReport[],
  rowsOf: (round: RoundReport) => readonly WorkbookRow[],
): readonly WorkbookRow[] {
  if (rounds.length === 1) return rounds.flatMap(rowsOf);
  return rounds.flatMap((round, at) => [
    ...(at > 0 ? [plain()] : []),
    title(t('round', { round: at + 1 }), round.question),
    ...rowsOf(round),
  ]);
}
