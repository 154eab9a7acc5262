import {
  degrees,
  type FacesSetup,
  type FacesTally,
} from '@sayso/shared/features/activities/kinds/faces/faces.ts';
import { countedBars } from '../../counted-bars.ts';
import { fiveSmiles } from '../../drawings/faces.ts';
import type { Bars } from '../../figures/figure.ts';
import { middleWords } from '../../middle-words.ts';

/** The faces from the smallest smile on, with their counts, and which one is in the middle. */
export function facesFigure({ words }: FacesSetup, tally: FacesTally | null): Bars {
  const faces = degrees.map((degree, at) => ({
    id: `face-${degree}`,
    label: words[at] ?? '',
    mark: fiveSmiles[at] && { drawing: fiveSmiles[at] },
  }));
  return {
    figure: 'bars',
    bars: countedBars(faces, tally?.people ?? null),
    note: tally ? middleWords(tally.people, words) : undefined,
  };
}
