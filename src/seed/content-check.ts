/** What no schema can see: that ids exist, ends fit, names tell entities apart, and nothing contains itself. */
import { closest } from '../closest.js';
import type { EntityRow, GraphContent, RelationshipRow } from '../ontology/content.js';
import { entityType, ontology, relationshipType } from '../ontology/index.js';
import type { Builder, Written } from './builder.js';
import type { SeedProblem } from './problem.js';

export const contentProblems = (content: GraphContent, builder: Builder): SeedProblem[] => [
  ...idPrefixProblems(content, builder),
  ...endProblems(content, builder),
  ...cardinalityProblems(content, builder),
  ...nameProblems(content, builder),
  ...cycleProblems(content, builder),
];

const at = (written: Written | undefined, message: string): SeedProblem[] =>
  written === undefined ? [] : [written.file.problem(written.at, message)];

const idPrefixProblems = ({ entities }: GraphContent, builder: Builder): SeedProblem[] =>
  [...entities.values()].flatMap(({ id, type }) =>
    id.startsWith(`${entityType(type).idPrefix}:`)
      ? []
      : at(builder.writtenEntity(id), `the id "${id}" of a ${type} must start with "${entityType(type).idPrefix}:"`),
  );

const endProblems = (content: GraphContent, builder: Builder): SeedProblem[] => {
  const ids = [...content.entities.keys()];
  return [...content.relationships.values()].flatMap((relationship) => {
    const written = builder.writtenRelationship(relationship.id);
    const missing = [relationship.from, relationship.to].filter((id) => !content.entities.has(id));
    if (missing.length > 0) {
      return missing.flatMap((id) => {
        const nearest = closest(id, ids);
        return at(written, `unknown id "${id}"${nearest === null ? '' : ` (did you mean "${nearest}"?)`}`);
      });
    }
    const from = content.entities.get(relationship.from)?.type ?? '';
    const to = content.entities.get(relationship.to)?.type ?? '';
    const problem = joiningProblem(relationship.type, from, to);
    return problem === null ? [] : at(written, problem);
  });
};

/** Why a relationship of the type cannot lead from an entity of one type to one of another; null when it can. */
export const joiningProblem = (relationship: string, from: string, to: string): string | null => {
  const { type, endpoints, undirected } = relationshipType(relationship);
  const fits = (source: string, target: string): boolean =>
    endpoints.some(([a, b]) => (a === source || a === 'Entity') && (b === target || b === 'Entity'));
  if (fits(from, to) || (undirected && fits(to, from))) return null;
  return `${type} cannot lead from a ${from} to a ${to}; expected ${endpoints.map((pair) => pair.join(' → ')).join(' or ')}`;
};

const single: ReadonlySet<string> = new Set(
  ontology.entityTypes.flatMap(({ label, fields }) =>
    Object.values(fields)
      .filter(({ cardinality, direction }) => cardinality === 'one' && direction === 'outgoing')
      .map(({ relationship }) => `${label} ${relationship}`),
  ),
);

/** Whether an entity of the type has at most one relationship of the other type that starts from it. */
export const isSingle = (label: string, relationship: string): boolean => single.has(`${label} ${relationship}`);

/** A field that has one value leads to one entity. */
const cardinalityProblems = (content: GraphContent, builder: Builder): SeedProblem[] => {
  const first = new Map<string, RelationshipRow>();
  return [...content.relationships.values()].flatMap((relationship) => {
    const label = content.entities.get(relationship.from)?.type ?? '';
    if (!isSingle(label, relationship.type)) return [];
    const key = `${relationship.type} ${relationship.from}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, relationship);
      return [];
    }
    return at(
      builder.writtenRelationship(relationship.id),
      `${relationship.from} has a second ${relationship.type}; the first leads to ${earlier.to}`,
    );
  });
};

/** Types whose names are not told apart: titles of items and pages repeat, and figures are told by what they are about. */
export const mayShareNames: ReadonlySet<string> = new Set(['Article', 'Source', 'Bulletin', 'Indicator']);

const nameProblems = (content: GraphContent, builder: Builder): SeedProblem[] => {
  const wholes = wholesOfRegions(content);
  const holders = new Map<string, EntityRow>();
  return [...content.entities.values()].flatMap((entity) => {
    if (mayShareNames.has(entity.type)) return [];
    return (entity.properties['nameKeys'] as readonly string[]).flatMap((key) => {
      const scoped = `${entity.type} ${wholes.get(entity.id) ?? ''} ${key}`;
      const earlier = holders.get(scoped);
      if (earlier === undefined) {
        holders.set(scoped, entity);
        return [];
      }
      return at(builder.writtenEntity(entity.id), `the name "${key}" belongs to ${earlier.id} already`);
    });
  });
};

/** Every second city has a Gulou district: the names of regions are told apart within their whole. */
const wholesOfRegions = ({ entities, relationships }: GraphContent): ReadonlyMap<string, string> =>
  new Map(
    [...relationships.values()].flatMap(({ type, from, to }): [string, string][] =>
      type === 'PART_OF' && entities.get(from)?.type === 'Region' ? [[from, to]] : [],
    ),
  );

const cycleProblems = (content: GraphContent, builder: Builder): SeedProblem[] =>
  ontology.relationshipTypes
    .filter(({ acyclic }) => acyclic)
    .flatMap(({ type }) => {
      const next = new Map<string, RelationshipRow[]>();
      for (const relationship of content.relationships.values()) {
        if (relationship.type === type)
          next.set(relationship.from, [...(next.get(relationship.from) ?? []), relationship]);
      }
      return cyclesIn(next).flatMap((cycle) => {
        const ids = [...cycle.map(({ from }) => from), cycle[0]?.from ?? ''];
        return at(
          builder.writtenRelationship(cycle[0]?.id ?? ''),
          `${type} leads back to its start: ${ids.join(' → ')}`,
        );
      });
    });

/** One cycle for each group of relationships that lead back to their start. */
const cyclesIn = (next: ReadonlyMap<string, readonly RelationshipRow[]>): RelationshipRow[][] => {
  const done = new Set<string>();
  const cycles: RelationshipRow[][] = [];
  const walk = (id: string, path: readonly RelationshipRow[]): void => {
    const start = path.findIndex(({ from }) => from === id);
    if (start >= 0) {
      cycles.push(path.slice(start));
      return;
    }
    if (done.has(id)) return;
    for (const relationship of next.get(id) ?? []) walk(relationship.to, [...path, relationship]);
    done.add(id);
  };
  for (const id of next.keys()) walk(id, []);
  return cycles;
};
