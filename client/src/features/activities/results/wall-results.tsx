import type { Activity } from '@sayso/shared/features/activities/activities.model.ts';
import { useState } from 'react';
import type { AnyActivityUi } from '../activity-ui.ts';
import { useWallTally } from '../entries/use-wall-tally.ts';
import { CompareView } from '../figures/compare/compare-view.tsx';
import { FigureWall } from '../figures/figure-view.tsx';
import { comparedRounds } from './compared-rounds.ts';
import { useFrozen } from './use-frozen.ts';

interface WallResultsProps {
  activity: Activity;
  ui: AnyActivityUi;
}

/** What came out, large on the wall; before that what can be chosen. A question that was asked again shows its rounds side by side. */
export function WallResults({ activity, ui }: WallResultsProps) {
  const { setup, revealed, earlier } = activity;
  const sorted = useSortedOnReveal(activity);
  const figureOf = (tally: unknown) => ui.figure(setup, tally, { sorted });
  const { results } = useFrozen(activity, figureOf);
  const cards = useWallTally(activity.id);
  const rounds = revealed && earlier.length > 0 ? comparedRounds(activity, ui) : [];
  if (rounds.length > 1) return <CompareView rounds={rounds} wall />;
  return <FigureWall figure={figureOf(revealed ? results : cards)} />;
}

/** The most come first with the reveal, when all answers are in. What people have been reading since before keeps its order. */
function useSortedOnReveal({ revealed, stage }: Activity): boolean {
  const [shown, setShown] = useState({ revealed, sorted: revealed && stage === 'closed' });
  if (shown.revealed === revealed) return shown.sorted;
  const next = { revealed, sorted: revealed && stage === 'closed' };
  setShown(next);
  return next.sorted;
}
