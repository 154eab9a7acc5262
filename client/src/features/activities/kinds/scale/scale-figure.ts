import type { ScaleSetup, ScaleTally } from '@sayso/shared/features/activities/kinds/scale/scale.ts';
import { levelTone } from '../../../../ui/levels.ts';
import type { Levels } from '../../figures/figure.ts';
import { middleWords } from '../../middle-words.ts';
import { t } from './scale.messages.ts';

/** A row for every statement, split into the levels, with its middle answer in words. Those who don't know stand apart. */
export function scaleFigure({ statements, points }: ScaleSetup, tally: ScaleTally | null): Levels {
  const labels = points.map(({ label }) => label);
  return {
    figure: 'levels',
    levels: points.map(({ id, label }, at) => ({ id, label, tone: levelTone(at, points.length) })),
    rows: statements.map(({ id, label }) => {
      const counted = tally?.statements.find((one) => one.id === id);
      const people = points.map((_, at) => counted?.people[at] ?? 0);
      const apart = counted?.dontKnow ? t('apart', { count: counted.dontKnow }) : undefined;
      const words = counted ? (middleWords(people, labels) ?? t('noLevel')) : '';
      return { id, label, people, words, apart };
    }),
  };
}
