/** Counts milliseconds in bins of one, so that processes can add up what they measured. */
export class Histogram {
  readonly bins: number[];

  constructor(bins: readonly number[] = []) {
    this.bins = [...bins];
  }

  add(milliseconds: number): void {
    const bin = Math.max(0, Math.min(9999, Math.round(milliseconds)));
    this.bins[bin] = (this.bins[bin] ?? 0) + 1;
  }

  merge(bins: readonly (number | null | undefined)[]): void {
    bins.forEach((count, bin) => {
      if (count) this.bins[bin] = (this.bins[bin] ?? 0) + count;
    });
  }

  get count(): number {
    return this.bins.reduce((sum, count) => sum + (count ?? 0), 0);
  }

  /** `share` between 0 and 1; milliseconds. */
  percentile(share: number): number {
    let left = this.count * share;
    for (let bin = 0; bin < this.bins.length; bin++) {
      left -= this.bins[bin] ?? 0;
      if (left <= 0) return bin;
    }
    return this.bins.length;
  }
}
