import type { Bar, Figure } from '../figure.ts';

/** What came out of one round of a question. */
export interface Round {
  readonly title: string;
  readonly figure: Figure;
  /** "12 answered, 1 passed" */
  readonly words: string;
}

export interface Pair {
  readonly id: string;
  /** The bar as it was in each round, first round first. */
  readonly bars: readonly Bar[];
  /** From the first to the last round; undefined where a bar has no number. */
  readonly change: number | undefined;
}

/**
 * The bars of the same things beside one another, in the order of the last round. Undefined when the rounds can't be laid over one
 * another: another figure, other things, or fewer than two rounds.
 */
export function pairsOf(rounds: readonly Round[]): readonly Pair[] | undefined {
  const last = rounds.at(-1);
  if (rounds.length < 2 || last?.figure.figure !== 'bars') return undefined;
  const pairs: Pair[] = [];
  for (const { id } of last.figure.bars) {
    const bars: Bar[] = [];
    for (const { figure } of rounds) {
      if (figure.figure !== 'bars' || figure.bars.length !== last.figure.bars.length) return undefined;
      const bar = figure.bars.find((one) => one.id === id);
      if (!bar) return undefined;
      bars.push(bar);
    }
    pairs.push({ id, bars, change: changeOf(bars) });
  }
  return pairs;
}

function changeOf(bars: readonly Bar[]): number | undefined {
  const before = bars[0]?.value;
  const after = bars.at(-1)?.value;
  return before === undefined || after === undefined ? undefined : after - before;
}

const written = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

/** "+3", "−2", "0", with a true minus. */
export const changeWords = (change: number): string => written.format(change).replace('-', '−');
