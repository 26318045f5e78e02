/** The statements with which seeds are compared and written. */
import { z } from 'zod';
import { kebabCase } from '../derive/words.js';
import { ontology } from '../ontology/index.js';
import { statement } from '../store/statement.js';

const properties = z.record(z.string(), z.unknown());
const rows = z.array(properties);

export const storedEntities = statement('seed/stored-entities', {
  params: { origin: z.string(), after: z.string(), first: z.int().positive() },
  row: { id: z.string(), type: z.string(), properties },
});

export const storedRelationships = statement('seed/stored-relationships', {
  params: { origin: z.string(), ids: z.array(z.string()) },
  row: { id: z.string(), type: z.string(), from: z.string(), to: z.string(), properties },
});

/** One row when curators changed anything, else none. */
export const anyChange = statement('seed/any-change', { params: {}, row: { id: z.string() } });

export const retiredIds = statement('seed/retired-ids', {
  params: { ids: z.array(z.string()) },
  row: { id: z.string(), to: z.string().nullable() },
});

export const entitiesWithCuratedRelationships = statement('seed/entities-with-curated-relationships', {
  params: { ids: z.array(z.string()), origin: z.string() },
  row: { id: z.string() },
});

export const removeRelationships = statement('seed/remove-relationships', { params: { rows }, row: {} });

export const removeEntities = statement('seed/remove-entities', { params: { ids: z.array(z.string()) }, row: {} });

const write = (name: string) => statement(name, { params: { rows }, row: { written: z.int().nonnegative() } });

/** By label. */
export const writeEntities = new Map(
  ontology.entityTypes.map(({ label }) => [label, write(`write/entity-${kebabCase(label)}`)]),
);

/** By type. */
export const writeRelationships = new Map(
  ontology.relationshipTypes.map(({ type }) => [type, write(`write/relationship-${kebabCase(type)}`)]),
);
