/** Money for programs: who pays, the ceiling, and what the program or else its policy belongs to. */
import { z } from 'zod';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';
import { contextsOf, firstSaid, noContext, type Context } from './contexts.js';
import { relationshipRow, type RelationshipProperties } from './entity.js';

export interface Fund {
  /** Of the relationship FUNDS. */
  readonly id: string;
  readonly funder: string;
  readonly funderType: string;
  /** When the funding policy was issued; null for other funders. */
  readonly funderDate: string | null;
  readonly program: string;
  /** When the program ends, if a text says so. */
  readonly deadline: string | null;
  /** In units of the currency; null where the text names no sum. */
  readonly maxAmount: number | null;
  readonly currency: string | null;
  /** What one payment is for; null where the text does not say. */
  readonly per: string | null;
  readonly properties: RelationshipProperties;
  readonly context: Context;
}

const nullableText = z.string().nullable();

const funds = statement('commitments/funds', {
  params: { asOf: nullableText },
  row: {
    id: z.string(),
    funder: z.string(),
    funderType: z.string(),
    funderDate: nullableText,
    program: z.string(),
    deadline: nullableText,
    properties: relationshipRow,
  },
});

/** All of them, by id. */
export const allFunds = async (store: GraphStore, asOf: string | null, options?: ReadOptions): Promise<Fund[]> => {
  const rows = await store.read(funds, { asOf }, options);
  const known = await contextsOf(
    store,
    rows.flatMap(({ funder, funderType, program }) => (funderType === 'Policy' ? [funder, program] : [program])),
    asOf,
    options,
  );
  return rows.map((row) => {
    const ofFunder = row.funderType === 'Policy' ? (known.get(row.funder) ?? noContext) : noContext;
    const { regions, technologies } = firstSaid(known.get(row.program) ?? noContext, ofFunder);
    return {
      ...row,
      maxAmount: numberOf(row.properties['maxAmount']),
      currency: textOf(row.properties['currency']),
      per: textOf(row.properties['per']),
      context: { who: row.funderType === 'Policy' ? ofFunder.who : [row.funder], regions, technologies },
    };
  });
};

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
