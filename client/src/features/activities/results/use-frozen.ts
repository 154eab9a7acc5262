import type { Activity } from '@sayso/shared/features/activities/activities.model.ts';
import { useState } from 'react';
import type { Figure } from '../figures/figure.ts';

interface Shown {
  readonly counts: Activity['counts'];
  readonly results: unknown;
}

/**
 * What stood there when the team froze the results; what there is now otherwise. Something that is not in the results any more has
 * been hidden, and goes at once even so. `figureOf` says what would be drawn.
 */
export function useFrozen(activity: Activity, figureOf: (results: unknown) => Figure): Shown {
  const { frozen, counts, results } = activity;
  const [held, setHeld] = useState<Shown>({ counts, results });
  const now = { counts, results };
  if (!frozen || held.results === null || results === null) {
    if (held.results !== results || held.counts !== counts) setHeld(now);
    return now;
  }
  const here = new Set(namesIn(figureOf(results)));
  if (namesIn(figureOf(held.results)).every((name) => here.has(name))) return held;
  setHeld(now);
  return now;
}

/** The names of everything that is seen in it. */
function namesIn(figure: Figure): readonly string[] {
  switch (figure.figure) {
    case 'bars':
      return figure.bars.map(({ id }) => id);
    case 'levels':
    case 'spreads':
      return figure.rows.map(({ id }) => id);
    case 'cloud':
      return figure.words.map(({ id }) => id);
    case 'line':
      return [];
    case 'plane':
      return figure.sets.map(({ id }) => id);
    case 'cards':
      return figure.groups.flatMap(({ cards }) => cards.map(({ id }) => id));
    case 'parts':
      return figure.parts.flatMap((part) => [part.id, ...namesIn(part.figure)]);
  }
}
