/** The real regions, technologies and agencies of the seeds: the part of a generated graph that is not invented. */
import type { EntityRow, GraphContent, RelationshipRow } from '../../src/ontology/content.js';
import { packagePath } from '../../src/package-path.js';
import { seedContent } from '../../src/seed/content.js';
import { readSeedFiles } from '../../src/seed/seed-file.js';

export interface Reference {
  readonly entities: readonly EntityRow[];
  readonly relationships: readonly RelationshipRow[];
}

const keptTypes = ['Region', 'Technology', 'Agency', 'Source'];

// Read once: a process generates several graphs.
let content: GraphContent | null = null;

/** Everything of these types and among them. A small graph goes without the three thousand counties. */
export const reference = (withCounties: boolean): Reference => {
  content ??= seedContent(readSeedFiles(packagePath('seeds')));
  const kept = new Map(
    [...content.entities].filter(
      ([, { type, properties }]) => keptTypes.includes(type) && (withCounties || properties['level'] !== 'county'),
    ),
  );
  return {
    entities: [...kept.values()].map((row) => ({ ...row, properties: { ...row.properties, origin: benchOrigin } })),
    relationships: [...content.relationships.values()]
      .filter(({ from, to }) => kept.has(from) && kept.has(to))
      .map((row) => ({ ...row, properties: { ...row.properties, origin: benchOrigin } })),
  };
};

export const benchOrigin = 'bench';
