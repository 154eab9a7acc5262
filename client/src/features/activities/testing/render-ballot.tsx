import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { render } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import type { BallotProps } from '../activity-ui.ts';

export interface GivenBallot<Answer>
  extends Partial<Pick<BallotProps<unknown, Answer>, 'question' | 'closed' | 'error' | 'seed' | 'onPart'>> {
  /** What stands chosen at the start. */
  chosen?: Answer | null;
  /** What a page does that keeps answers on the device: it reads them back with the kind's own schema. */
  readBack?(kept: unknown): Answer;
  wrapper?(props: { children: ReactNode }): ReactNode;
}

/** The ballot of a kind, on a page that keeps what is chosen. */
export function renderBallot<Setup, Answer>(
  ui: { Ballot(props: BallotProps<Setup, Answer>): ReactNode },
  setup: NoInfer<Setup>,
  given: GivenBallot<Answer> = {},
) {
  const { chosen: start = null, readBack, wrapper, ...rest } = given;
  let held = start;
  let choose: (answer: Answer | null) => void = () => undefined;
  function Page() {
    const [chosen, setChosen] = useState(start);
    held = chosen;
    choose = setChosen;
    return (
      <ui.Ballot
        id={ActivityId.parse('activity-1')}
        question="What do you say?"
        closed={false}
        seed="person-1"
        {...rest}
        setup={setup}
        chosen={chosen && readBack ? readBack(JSON.parse(JSON.stringify(chosen))) : chosen}
        onChoose={setChosen}
      />
    );
  }
  const { unmount } = render(<Page />, wrapper && { wrapper });
  return {
    chosen: () => held,
    /** On another page of the same person. */
    choose: (answer: Answer | null) => choose(answer),
    unmount,
  };
}
