import { availability } from '@sayso/shared/features/activities/kinds/availability/availability.ts';
import { panel } from '@sayso/shared/features/activities/kinds/panel/panel.ts';
import { remarks } from '../words-for-questions.ts';
import { type Answering, answering } from './asked.ts';
import { placeNear, pull, taste } from './leanings.ts';

export const judging: Readonly<Record<string, Answering>> = {
  availability: answering(availability, (dice, { slots }) => ({
    slots: Object.fromEntries(
      slots.map(({ id, start }) => {
        const suits = taste(dice, start);
        return [id, suits > 0.5 ? 'yes' : suits > 0.3 ? 'if-needed' : 'no'] as const;
      }),
    ),
  })),
  panel: answering(panel, (dice, { pitches, criteria, points }) => ({
    scores: Object.fromEntries(
      pitches.map(({ id, label }) => {
        if (dice.happens(0.05)) return [id, 'conflict'] as const;
        if (dice.happens(0.06)) return [id, 'pass'] as const;
        const given = criteria.map((criterion) => {
          const worth = 0.25 + 0.5 * pull(label) + 0.25 * pull(`${label} ${criterion.label}`);
          return [criterion.id, placeNear(dice, worth, points) + 1] as const;
        });
        return [id, Object.fromEntries(given)] as const;
      }),
    ),
    comments: Object.fromEntries(
      pitches.flatMap(({ id }) => (dice.happens(0.2) ? [[id, dice.pick(remarks) ?? ''] as const] : [])),
    ),
  })),
};
