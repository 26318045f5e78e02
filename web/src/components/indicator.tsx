/** The value of an indicator with its unit: `≥ 6%`, `3–5 clusters`, `CNY 37.5 billion`. */
import type { Formats } from '../i18n/formats-of.js';
import type { IndicatorPartsFragment } from './fact.generated.js';

const signs: Readonly<Record<string, string>> = { APPROXIMATE: '≈ ', AT_LEAST: '≥ ', MORE_THAN: '> ', AT_MOST: '≤ ' };

export const indicatorValue = (of: IndicatorPartsFragment, formats: Formats): string => {
  const one = (value: number): string =>
    of.currency !== null
      ? formats.money(value, of.currency)
      : of.unit === 'percent'
        ? `${formats.number(value)}%`
        : of.unit === 'share'
          ? formats.number(value)
          : formats.quantity(formats.number(value), of.unit);
  const sign = of.qualifier === null ? '' : (signs[of.qualifier] ?? '');
  if (of.value !== null) return `${sign}${one(of.value)}`;
  if (of.minValue !== null && of.maxValue !== null) return `${sign}${rangeOf(of.minValue, of.maxValue, of, formats)}`;
  if (of.minValue !== null) return `≥ ${one(of.minValue)}`;
  if (of.maxValue !== null) return `≤ ${one(of.maxValue)}`;
  return '—';
};

/** Words may stand before the number: the unit is said once, around both. */
const rangeOf = (least: number, most: number, { unit, currency }: IndicatorPartsFragment, formats: Formats): string => {
  const [from, to] = [formats.number(least), formats.number(most)];
  if (currency !== null) return `${from}–${formats.money(most, currency)}`;
  if (unit === 'percent') return `${from}–${to}%`;
  return unit === 'share' ? `${from}–${to}` : formats.quantity(`${from}–${to}`, unit);
};
