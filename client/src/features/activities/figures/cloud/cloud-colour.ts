import { type Series, seriesFor } from '../../../../ui/series.ts';

/** A word keeps its colour whatever comes beside it. It means nothing: colours only help to tell words apart. */
export function cloudColour(id: string): Series {
  let sum = 7;
  for (const letter of id) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return seriesFor(Math.abs(sum) % 8);
}
