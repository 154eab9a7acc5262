export interface Unit {
  readonly before?: string;
  readonly after?: string;
}

const written = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A number as it is read on a line: with its unit, at most two places after the point. */
export function numberWords(at: number, unit: Unit | undefined): string {
  const { before = '', after = '' } = unit ?? {};
  return `${before}${written.format(at)}${after === '' || after === '%' ? after : ` ${after.trim()}`}`;
}
