import { consensusOf } from '@sayso/shared/features/activities/kinds/statements/agreement.ts';
import type {
  CountedStatement,
  StatementsSetup,
  StatementsTally,
} from '@sayso/shared/features/activities/kinds/statements/statements.ts';
import type { Levels, Parts } from '../../figures/figure.ts';
import { t } from './statements.messages.ts';

const levelsOf = (statements: readonly CountedStatement[], told: boolean): Levels => ({
  figure: 'levels',
  levels: [
    { id: 'agree', label: t('agree'), tone: 6 },
    { id: 'disagree', label: t('disagree'), tone: 2 },
  ],
  rows: statements.map(({ id, text, agree, disagree, unsure }) => ({
    id,
    label: text,
    people: [agree, disagree],
    words: told ? t('words', { agree, disagree }) : '',
    ...(unsure > 0 ? { apart: t('apart', { count: unsure }) } : {}),
  })),
});

/** What people agree on, most of all first, and what they are split on. Before the results the statements alone. */
export function statementsFigure(
  { statements }: StatementsSetup,
  tally: StatementsTally | null,
): Levels | Parts {
  if (!tally) {
    const none = { agree: 0, disagree: 0, unsure: 0 };
    return {
      ...levelsOf([], false),
      rows: statements.map(({ id, label }) => ({
        id,
        label,
        people: [none.agree, none.disagree],
        words: '',
      })),
    };
  }
  const { agreed, split } = consensusOf(tally.statements);
  if (split.length === 0) return levelsOf(agreed, true);
  return {
    figure: 'parts',
    parts: [
      { id: 'agreed', title: t('agreed'), figure: levelsOf(agreed, true) },
      { id: 'split', title: t('split'), figure: levelsOf(split, true) },
    ].filter(({ figure }) => figure.rows.length > 0),
  };
}
