import type {
  CheckInAnswer,
  CheckInSetup,
} from '@sayso/shared/features/activities/kinds/check-in/check-in.ts';
import { valuesOf } from '@sayso/shared/features/activities/kinds/check-in/check-in.values.ts';
import type { BallotProps } from '../../activity-ui.ts';
import { OneOf } from '../../fields/one-of.tsx';
import { t } from './check-in.messages.ts';
import { valueDrawings } from './check-in-drawings.ts';

/** A big card for every thumb, hand or mood. */
export function CheckInBallot(props: BallotProps<CheckInSetup, CheckInAnswer>) {
  const { question, setup, chosen, onChoose, closed, error } = props;
  return (
    <OneOf
      legend={question}
      hint={t('chooseOne')}
      error={error}
      options={valuesOf[setup.style].map((value) => ({
        value,
        label: t(value),
        drawing: valueDrawings[value],
      }))}
      chosen={chosen?.value ?? null}
      onChoose={(value) => onChoose({ value })}
      closed={closed}
      inRow={setup.style !== 'fist'}
    />
  );
}
