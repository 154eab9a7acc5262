import {
  dontKnow,
  type ScaleAnswer,
  type ScaleSetup,
  saidTo,
} from '@sayso/shared/features/activities/kinds/scale/scale.ts';
import type { Labelled, LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { useId } from 'react';
import { ChoiceGroup } from '../../../../ui/choice-group.tsx';
import { classNames } from '../../../../ui/class-names.ts';
import { RadioCard } from '../../../../ui/radio-card.tsx';
import type { BallotProps } from '../../activity-ui.ts';
import { t } from './scale.messages.ts';
import styles from './scale-ballot.module.css';

/** So many levels stand side by side where there is room. */
const mostInRow = 7;

/** Statement by statement, each with the same levels. Never a table: on a phone nobody could hit or read its cells. */
export function ScaleBallot(props: BallotProps<ScaleSetup, ScaleAnswer>) {
  const { question, setup, chosen, onChoose, closed, error } = props;
  const { statements } = setup;
  const said = new Map(statements.map(({ id }) => [id, chosen ? saidTo(chosen, id) : undefined]));
  const done = [...said.values()].filter((point) => point !== undefined).length;

  const say = (statement: LabelledId, point: LabelledId): void => {
    if (closed) return;
    const answers = statements.flatMap(({ id }) => {
      const now = id === statement ? point : said.get(id);
      return now === undefined ? [] : [[id, now]];
    });
    onChoose({ answers: Object.fromEntries(answers) });
  };

  const [first] = statements;
  const alone = statements.length === 1 && first !== undefined;
  const cards = (statement: Labelled) => (
    <Points
      setup={setup}
      chosen={said.get(statement.id)}
      closed={closed}
      onChoose={(point) => say(statement.id, point)}
    />
  );
  // A statement that says the same as the question needs no words of its own.
  if (alone && first.label === question) {
    return (
      <ChoiceGroup legend={question} hint={t('chooseOne')} error={error} className={styles.statement}>
        {cards(first)}
      </ChoiceGroup>
    );
  }
  return (
    <ChoiceGroup
      legend={question}
      hint={alone ? t('chooseOne') : t('chooseEach')}
      error={error}
      aria-disabled={closed || undefined}
    >
      <div className={styles.statements}>
        {statements.map((statement) => (
          <ChoiceGroup key={statement.id} legend={statement.label} className={styles.statement}>
            {cards(statement)}
          </ChoiceGroup>
        ))}
      </div>
      {!alone && !closed && (
        <p className={styles.done}>{t('done', { said: done, all: statements.length })}</p>
      )}
    </ChoiceGroup>
  );
}

interface PointsProps {
  setup: ScaleSetup;
  chosen: LabelledId | undefined;
  closed: boolean;
  onChoose(point: LabelledId): void;
}

function Points({ setup: { points }, chosen, closed, onChoose }: PointsProps) {
  const name = useId();
  const layout = points.length > mostInRow ? styles.many : styles.few;
  return (
    <div className={classNames(styles.points, layout, closed && styles.closed)}>
      {[...points, { id: dontKnow, label: t('dontKnow') }].map(({ id, label }) => (
        <RadioCard
          key={id}
          name={name}
          value={id}
          label={label}
          checked={id === chosen}
          className={classNames(styles.point, id === dontKnow && styles.apart)}
          aria-disabled={closed || undefined}
          onChange={() => onChoose(id)}
        />
      ))}
    </div>
  );
}
