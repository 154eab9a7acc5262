import { type Measure, measures } from './measures.ts';
import type { Round } from './one-round.ts';

export interface Line {
  readonly name: string;
  readonly unit: Measure['unit'];
  /** By the product's name. */
  readonly values: Readonly<Record<string, number>>;
  /** The most that Sayso may need; undefined where nothing is asked. */
  readonly allowed: number | undefined;
  readonly met: boolean;
}

/** What was measured, line by line, and whether Sayso is as good as it has to be. */
export function compare(rounds: ReadonlyMap<string, readonly Round[]>): readonly Line[] {
  return measures.map(({ name, unit, of, factor, grain = 0 }) => {
    const values = Object.fromEntries([...rounds].map(([product, own]) => [product, of(own)]));
    const { Sayso: ours = Number.NaN, ...others } = values;
    const peers = Object.values(others);
    const allowed =
      factor === undefined || peers.length === 0 ? undefined : Math.min(...peers) * factor + grain;
    return { name, unit, values, allowed, met: allowed === undefined || ours <= allowed };
  });
}

const number = (value: number, unit: Measure['unit']): string =>
  unit === 'ms' && value >= 100 ? `${value.toFixed(0)} ms` : `${value.toFixed(1)} ${unit}`;

/** Markdown, as it stands in docs/performance.md. */
export function tableOf(lines: readonly Line[]): string {
  const names = Object.keys(lines[0]?.values ?? {});
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['', ...names, 'at most']),
    row(['---', ...names, ''].map(() => '---')),
    ...lines.map(({ name, unit, values, allowed, met }) =>
      row([
        name,
        ...names.map((product) => number(values[product] ?? Number.NaN, unit)),
        allowed === undefined ? '–' : `${number(allowed, unit)}${met ? '' : ' **missed**'}`,
      ]),
    ),
  ].join('\n');
}
