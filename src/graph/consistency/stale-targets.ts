/** Targets whose deadline has passed and of which nobody says whether they were met. */
import { z } from 'zod';
import type { GraphStore, ReadOptions } from '../../store/graph-store.js';
import { statement } from '../../store/statement.js';
import { finding, type Finding } from './finding.js';

const nullableNumber = z.number().nullable();

const targetsDue = statement('consistency/targets-due', {
  params: { today: z.string(), first: z.int().positive() },
  row: {
    ...{ id: z.string(), measure: z.string(), unit: z.string(), deadline: z.string() },
    ...{ value: nullableNumber, minValue: nullableNumber, maxValue: nullableNumber },
  },
});
const actualValues = statement('consistency/actual-values', {
  params: { ids: z.array(z.string()) },
  row: { id: z.string(), actual: z.string() },
});

type Target = ReturnType<typeof targetsDue.parseRows>[number];

/** `today` is a date of any precision: a deadline has passed when all of its day, month or year has. */
export const staleTargetFindings = async (
  store: GraphStore,
  today: string,
  limit: number,
  options?: ReadOptions,
): Promise<Finding[]> => {
  const due = await store.read(targetsDue, { today, first: limit }, options);
  const reported = await store.read(actualValues, { ids: due.map(({ id }) => id) }, options);
  const known = new Set(reported.map(({ id }) => id));
  return due
    .filter(({ id }) => !known.has(id))
    .map((target) =>
      finding('target_stale', target.id, {
        severity: 'warning',
        message: `The deadline ${target.deadline} of "${target.measure}" (${valueOf(target)}) has passed on ${today}, and no actual value is reported.`,
        action:
          'Look for the outcome in later bulletins, and add an indicator of the same measure with the nature actual.',
        entities: [target.id],
        evidence: [],
      }),
    );
};

const valueOf = ({ value, minValue, maxValue, unit }: Target): string => {
  const amount =
    value === null
      ? [minValue, maxValue].map((end) => (end === null ? '' : String(end))).join('–') || 'no value'
      : String(value);
  return `${amount} ${unit}`;
};
