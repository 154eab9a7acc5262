import {
  degrees,
  type FacesAnswer,
  type FacesSetup,
} from '@sayso/shared/features/activities/kinds/faces/faces.ts';
import type { BallotProps } from '../../activity-ui.ts';
import { fiveSmiles } from '../../drawings/faces.ts';
import { OneOf } from '../../fields/one-of.tsx';
import { t } from './faces.messages.ts';

/** Five faces from a small smile to the happiest, each with its words. */
export function FacesBallot(props: BallotProps<FacesSetup, FacesAnswer>) {
  const { question, setup, chosen, onChoose, closed, error } = props;
  return (
    <OneOf
      legend={question}
      hint={t('chooseOne')}
      error={error}
      options={degrees.map((degree, at) => ({
        value: degree,
        label: setup.words[at] ?? '',
        drawing: fiveSmiles[at],
      }))}
      chosen={chosen?.degree ?? null}
      onChoose={(degree) => onChoose({ degree })}
      closed={closed}
      inRow
    />
  );
}
