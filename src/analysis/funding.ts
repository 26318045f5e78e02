/** Sums of money that mean something: of one currency, and of ceilings of one kind. Pure. */

export interface Ceiling {
  readonly id: string;
  readonly maxAmount: number | null;
  readonly currency: string | null;
  /** What one payment is for; null where the text does not say. */
  readonly per: string | null;
}

/** `EACH`: a ceiling of each payment, of which there may be any number. `UNSTATED`: of one or of all, the text does not say. */
export type CeilingBasis = 'EACH' | 'UNSTATED';

export interface CeilingSum<Item extends Ceiling> {
  readonly currency: string | null;
  readonly basis: CeilingBasis;
  readonly amount: number;
  /** Exactly the ceilings behind the amount, highest first. */
  readonly items: readonly Item[];
}

export interface CeilingSums<Item extends Ceiling> {
  /** By currency, then by basis. */
  readonly sums: readonly CeilingSum<Item>[];
  /** Those for which the text names no sum. */
  readonly unstated: readonly Item[];
}

/** The sums of ceilings. What is paid for each of many is never added to what may be a total, nor one currency to another. */
export const sumCeilings = <Item extends Ceiling>(items: readonly Item[]): CeilingSums<Item> => {
  const sums = new Map<string, { currency: string | null; basis: CeilingBasis; amount: number; items: Item[] }>();
  for (const item of items) {
    if (item.maxAmount === null) continue;
    const basis = item.per === null ? 'UNSTATED' : 'EACH';
    const key = `${item.currency ?? '~'} ${basis}`;
    const sum = sums.get(key) ?? { currency: item.currency, basis, amount: 0, items: [] };
    sum.amount += item.maxAmount;
    sum.items.push(item);
    sums.set(key, sum);
  }
  const byAmount = (a: Item, b: Item): number => (b.maxAmount ?? 0) - (a.maxAmount ?? 0) || (a.id < b.id ? -1 : 1);
  return {
    sums: [...sums]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, sum]) => ({ ...sum, items: sum.items.sort(byAmount) })),
    unstated: items.filter(({ maxAmount }) => maxAmount === null),
  };
};
