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
          : `${formats.number(value)} ${of.unit}`;
  const sign = of.qualifier === null ? '' : (signs[of.qualifier] ?? '');
  if (of.value !== null) return `${sign}${one(of.value)}`;
  if (of.minValue !== null && of.maxValue !== null) return `${sign}${formats.number(of.minValue)}–${one(of.maxValue)}`;
  if (of.minValue !== null) return `≥ ${one(of.minValue)}`;
  if (of.maxValue !== null) return `≤ ${one(of.maxValue)}`;
  return '—';
};
