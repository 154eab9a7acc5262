import type { Score } from '@sayso/shared/features/activities/kinds/panel/panel.counting.ts';
import {
  commentLimit,
  type PanelAnswer,
  type PanelSetup,
} from '@sayso/shared/features/activities/kinds/panel/panel.ts';
import type { Labelled, LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { SkipForward, UserRoundCheck } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../ui/button.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { RadioTiles } from '../../fields/radio-tiles.tsx';
import { t } from './panel.messages.ts';
import styles from './panel-ballot.module.css';
import { withComment, withScore } from './score-state.ts';

interface PitchFieldsProps {
  pitch: Labelled;
  setup: PanelSetup;
  chosen: PanelAnswer | null;
  onChoose(answer: PanelAnswer | null): void;
  closed: boolean;
}

/** Points for one pitch, or why there are none, and a comment. */
export function PitchFields({ pitch, setup, chosen, onChoose, closed }: PitchFieldsProps) {
  const { criteria, points, low, high } = setup;
  const score: Score | undefined = chosen?.scores[pitch.id];
  const given = typeof score === 'object' ? score : undefined;
  // What is typed, with spaces at its end; and points that come back when somebody takes a pass back.
  const [comment, setComment] = useState<string>(chosen?.comments[pitch.id] ?? '');
  const [before, setBefore] = useState(given);

  const change = (next: Score | undefined): void => {
    if (!closed) onChoose(withScore(chosen, pitch.id, next));
  };
  const pick = (criterion: LabelledId, value: number): void => change({ ...given, [criterion]: value });
  const toggle = (why: 'pass' | 'conflict'): void => {
    if (given) setBefore(given);
    change(score === why ? before : why);
  };
  const tiles = Array.from({ length: points }, (_, index) => {
    const number = index + 1;
    const end = number === 1 ? low : number === points ? high : undefined;
    const label = end === undefined ? t('point', { number }) : t('lowest', { number, words: end });
    return { value: number, face: String(number), label };
  });

  return (
    <>
      {criteria.map(({ id, label }) => (
        <RadioTiles
          key={id}
          legend={label}
          tiles={tiles}
          ends={{ low, high }}
          value={given?.[id]}
          onPick={(value) => pick(id, value)}
          closed={closed}
        />
      ))}
      <div className={styles.reasons}>
        <Button
          icon={SkipForward}
          aria-pressed={score === 'pass'}
          aria-disabled={closed || undefined}
          onClick={() => toggle('pass')}
        >
          {t('pass')}
        </Button>
        <Button
          icon={UserRoundCheck}
          aria-pressed={score === 'conflict'}
          aria-disabled={closed || undefined}
          onClick={() => toggle('conflict')}
        >
          {t('conflict')}
        </Button>
      </div>
      {score === 'conflict' && <p className={styles.left}>{t('conflictHint')}</p>}
      <TextArea
        label={t('comment')}
        hint={t('commentHint')}
        rows={2}
        limit={commentLimit}
        maxLength={commentLimit * 4}
        readOnly={closed}
        value={comment}
        onChange={({ target }) => {
          setComment(target.value);
          onChoose(withComment(chosen, pitch.id, target.value));
        }}
      />
    </>
  );
}
