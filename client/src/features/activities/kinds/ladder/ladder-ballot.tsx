import { rungsOf } from '@sayso/shared/features/activities/kinds/ladder/ladder.rungs.ts';
import type { LadderAnswer, LadderSetup } from '@sayso/shared/features/activities/kinds/ladder/ladder.ts';
import type { BallotProps } from '../../activity-ui.ts';
import { OneOf } from '../../fields/one-of.tsx';
import { t } from './ladder.messages.ts';

/** The rungs as they stand on a ladder, the top one first, each with a sentence. */
export function LadderBallot(props: BallotProps<LadderSetup, LadderAnswer>) {
  const { question, setup, chosen, onChoose, closed, error } = props;
  return (
    <OneOf
      legend={question}
      hint={t('choose')}
      error={error}
      options={rungsOf[setup.rungs]
        .map((rung, at) => ({
          value: at + 1,
          label: t('rung', { number: at + 1, name: t(rung) }),
          hint: t(`${rung}Means`),
        }))
        .reverse()}
      chosen={chosen?.rung ?? null}
      onChoose={(rung) => onChoose({ rung })}
      closed={closed}
    />
  );
}
