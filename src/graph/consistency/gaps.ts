/** What stands outside: regions without a parent, technologies without a place in the taxonomy. */
import { z } from 'zod';
import type { GraphStore, ReadOptions } from '../../store/graph-store.js';
import { statement } from '../../store/statement.js';
import { finding, type Finding } from './finding.js';

const params = { first: z.int().positive() };

const regionsWithoutParent = statement('consistency/regions-without-parent', {
  params,
  row: { id: z.string(), level: z.string() },
});
const technologiesOutside = statement('consistency/technologies-outside-taxonomy', { params, row: { id: z.string() } });

export const gapFindings = async (store: GraphStore, limit: number, options?: ReadOptions): Promise<Finding[]> => {
  const regions = await store.read(regionsWithoutParent, { first: limit }, options);
  const technologies = await store.read(technologiesOutside, { first: limit }, options);
  return [
    ...regions.map(({ id, level }) =>
      finding('region_without_parent', id, {
        severity: 'warning',
        message: `${id} is of the level ${level} and belongs to no region: questions about the larger one miss it.`,
        action: 'Add PART_OF to the region that it lies in.',
        entities: [id],
        evidence: [],
      }),
    ),
    ...technologies.map(({ id }) =>
      finding('technology_outside_taxonomy', id, {
        severity: 'warning',
        message: `${id} is neither narrower nor broader than any technology: traces of broader ones miss it.`,
        action: 'Add BROADER to the technology that it belongs to.',
        entities: [id],
        evidence: [],
      }),
    ),
  ];
};
