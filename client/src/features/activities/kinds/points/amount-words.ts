import type { PointsSetup } from '@sayso/shared/features/activities/kinds/points/points.ts';
import { t } from './points.messages.ts';

const money = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** An average: whole pounds from ten on, where pence would only look exact. The table has them all. */
export const averageWords = (amount: number, setup: Pick<PointsSetup, 'unit'>): string =>
  amountWords(setup.unit === '£' && amount >= 10 ? Math.round(amount) : amount, setup);

/** "£40", "£37.50", "12 points", "1 point", "12.5 points". */
export function amountWords(amount: number, { unit }: Pick<PointsSetup, 'unit'>): string {
  if (unit === '£') {
    const cents = Math.round(amount * 100);
    return t('pounds', { amount: cents % 100 === 0 ? whole.format(cents / 100) : money.format(cents / 100) });
  }
  return Number.isInteger(amount)
    ? t('points', { count: amount })
    : t('pointsOf', { amount: tenths.format(amount) });
}
