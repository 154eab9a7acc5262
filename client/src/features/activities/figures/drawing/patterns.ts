import type { LevelTone } from '../../../../ui/levels.ts';
import type { Series } from '../../../../ui/series.ts';
import { levelColours, paper, seriesColours } from './paper-colours.ts';

/** A tile of a pattern: its size, its turn in degrees, and what is drawn in it. */
interface Tile {
  readonly size: number;
  readonly turn?: number;
  readonly shape: string;
}

const stripe = (size: number, width: number, turn: number): Tile => ({
  size,
  turn,
  shape: `<rect width="${width}" height="${size}"/>`,
});
const dot = (size: number, radius: number): Tile => ({
  size,
  shape: `<circle cx="${size / 2}" cy="${size / 2}" r="${radius}"/>`,
});

const seriesTiles: Readonly<Record<Series, Tile | undefined>> = {
  1: undefined,
  2: stripe(13, 5, 45),
  3: dot(11, 2.6),
  4: stripe(9, 3, 90),
  5: { size: 12, shape: '<rect width="12" height="2.4"/><rect width="2.4" height="12"/>' },
  6: stripe(10.5, 3.2, 0),
  7: { size: 13, shape: '<rect width="6.5" height="6.5"/><rect x="6.5" y="6.5" width="6.5" height="6.5"/>' },
  8: stripe(8, 2.4, -45),
};
const levelTiles: Readonly<Record<LevelTone, Tile | undefined>> = {
  1: stripe(8, 3.5, 45),
  2: stripe(11, 1.9, 45),
  3: stripe(17, 1.3, 45),
  4: undefined,
  5: dot(15, 1.4),
  6: dot(11, 1.7),
  7: dot(9.5, 2.1),
};

const eightSeries = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const sevenTones = [1, 2, 3, 4, 5, 6, 7] as const;

function pattern(id: string, ground: string, grain: string, tile: Tile | undefined): string {
  const { size, turn = 0, shape } = tile ?? { size: 8, shape: '' };
  const turned = turn === 0 ? '' : ` patternTransform="rotate(${turn})"`;
  return `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"${turned}><rect width="${size}" height="${size}" fill="${ground}"/><g ${grain}>${shape}</g></pattern>`;
}

/** Every pattern there is; pictures name them with `seriesFill` and `levelFill`. */
export function patterns(): string {
  const series = eightSeries.map((one) =>
    pattern(
      `series-${one}`,
      seriesColours[one],
      `fill="${paper.surface}" fill-opacity="0.36"`,
      seriesTiles[one],
    ),
  );
  const before = eightSeries.map((one) =>
    pattern(
      `before-${one}`,
      paper.surface,
      `fill="${seriesColours[one]}" fill-opacity="0.6"`,
      stripe(9, 2.2, -45),
    ),
  );
  const levels = sevenTones.map((tone) =>
    pattern(
      `level-${tone}`,
      levelColours[tone].ground,
      `fill="${levelColours[tone].ink}" fill-opacity="0.26"`,
      levelTiles[tone],
    ),
  );
  return `<defs>${[...series, ...before, ...levels].join('')}</defs>`;
}

export const seriesFill = (series: Series): string => `url(#series-${series})`;
/** Hatched, for what was before. */
export const beforeFill = (series: Series): string => `url(#before-${series})`;
export const levelFill = (tone: LevelTone): string => `url(#level-${tone})`;
