import type { PanelAnswer, PanelSetup } from '@sayso/shared/features/activities/kinds/panel/panel.ts';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceGroup } from '../../../../ui/choice-group.tsx';
import { Heading } from '../../../../ui/heading.tsx';
import { ProgressBar } from '../../../../ui/progress-bar.tsx';
import type { BallotProps } from '../../activity-ui.ts';
import { orderBySeed } from '../../fields/order-by-seed.ts';
import { t } from './panel.messages.ts';
import styles from './panel-ballot.module.css';
import { PitchFields } from './pitch-fields.tsx';
import { PitchList } from './pitch-list.tsx';
import { scoreState } from './score-state.ts';

/** One pitch at a time, in an order of one's own, and any other pitch one tap away: the room may hear them in another order. */
export function PanelBallot(props: BallotProps<PanelSetup, PanelAnswer>) {
  const { question, setup, chosen, onChoose, onPart, closed, error, seed } = props;
  const pitches = orderBySeed(setup.pitches, seed);
  const states = pitches.map(({ id }) => scoreState(setup, chosen?.scores[id]));
  const isOpen = (state: (typeof states)[number]): boolean => state === 'open' || state === 'part';
  const open = states.filter(isOpen).length;
  const [at, setAt] = useState(() => Math.max(0, states.findIndex(isOpen)));
  const pitch = pitches[at] ?? pitches[0];
  const { heading, goTo } = useHeadingFocus(at, (place) => {
    // An hour of pitches is long: what was scored so far is safe with every step.
    if (chosen && !closed) onPart?.(chosen);
    setAt(place);
  });
  if (!pitch) return null;

  return (
    <ChoiceGroup legend={question} hint={t('how')} error={error} aria-disabled={closed || undefined}>
      <ProgressBar
        label={t('progress')}
        value={pitches.length - open}
        max={pitches.length}
        valueText={t('done', { done: pitches.length - open, all: pitches.length })}
      />
      <div className={styles.card}>
        <div>
          <p className={styles.number}>{t('pitch', { number: at + 1, all: pitches.length })}</p>
          <Heading ref={heading} level={3} size="lg" tabIndex={-1} className={styles.name}>
            {pitch.label}
          </Heading>
        </div>
        <PitchFields key={pitch.id} {...{ pitch, setup, chosen, onChoose, closed }} />
        <div className={styles.steps}>
          <Button
            icon={ChevronLeft}
            aria-disabled={at === 0 || undefined}
            onClick={() => at > 0 && goTo(at - 1)}
          >
            {t('back')}
          </Button>
          <Button
            iconEnd={ChevronRight}
            aria-disabled={at === pitches.length - 1 || undefined}
            onClick={() => at < pitches.length - 1 && goTo(at + 1)}
          >
            {t('next')}
          </Button>
        </div>
      </div>
      <PitchList pitches={pitches} states={states} at={at} onGo={goTo} />
      <p className={styles.left}>{open === 0 ? t('allDone') : t('stillOpen', { count: open })}</p>
    </ChoiceGroup>
  );
}

/** Whoever goes to another pitch is taken to its name. */
function useHeadingFocus(at: number, go: (at: number) => void) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    heading.current?.focus();
  });
  return {
    heading,
    goTo(place: number): void {
      if (place === at) return heading.current?.focus();
      wanted.current = true;
      go(place);
    },
  };
}
