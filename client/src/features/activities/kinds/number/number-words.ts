import type { NumberSetup } from '@sayso/shared/features/activities/kinds/number/number.ts';

/** "£2.50", "60 minutes". */
export function numberWords(
  number: number,
  { decimals, unit }: Pick<NumberSetup, 'decimals' | 'unit'>,
): string {
  const cents = unit?.before === '£' && !Number.isInteger(number);
  const written = new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: cents ? decimals : 0,
    maximumFractionDigits: decimals,
  }).format(number);
  return `${unit?.before ?? ''}${written}${unit?.after ? ` ${unit.after}` : ''}`;
}
