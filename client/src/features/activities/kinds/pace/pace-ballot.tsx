import type { PaceAnswer, PaceSetup } from '@sayso/shared/features/activities/kinds/pace/pace.ts';
import type { BallotProps } from '../../activity-ui.ts';
import { PaceButtons } from './pace-buttons.tsx';

/** What the strip holds, for where a question is looked at before it opens. */
export function PaceBallot({ question, chosen, onChoose, closed }: BallotProps<PaceSetup, PaceAnswer>) {
  return (
    <PaceButtons
      legend={question}
      says={chosen?.says ?? null}
      onSay={(says) => onChoose(says && { says })}
      closed={closed}
    />
  );
}
