/**
 * What a field of an answer asks of the entities below it, read from the query before anything is asked of the store:
 * a nested question becomes one statement, and only what is asked for is read. Where the query leaves it open, all is read.
 */
import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import { articlesField } from '../derive/graphql-names.js';
import { InvalidArgumentError } from '../graph/errors.js';
import {
  coIssuersId,
  followId,
  type CoIssuersShape,
  type EntityShape,
  type FollowShape,
  type Language,
} from '../graph/nested/shape.js';
import { pageRequest, type PageArguments, type PageRequest } from '../graph/page.js';
import {
  entityProperties,
  ontology,
  relationshipProperties,
  relationshipType,
  type EntityType,
  type Field,
} from '../ontology/index.js';

/** The part of a resolver's `info` that is looked at. */
export type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues' | 'schema'>;

/** A field that is asked for, on the type that the query names. */
interface AskedField {
  readonly type: string;
  readonly node: FieldNode;
}

/** What is asked of the entities that the field leads to, by each of the paths below it; `[]` is the field itself. */
export const shapeAsked = (asked: Asked, type: string, paths: readonly (readonly string[])[] = [[]]): EntityShape =>
  entityShape(
    asked,
    paths.flatMap((path) => {
      const last = path.reduce(
        (nodes, name) => nodes.flatMap((node) => fieldsNamed(asked, node, name)),
        [...asked.fieldNodes],
      );
      return fieldsOf(
        asked,
        last.map(({ selectionSet }) => selectionSet),
        type,
      );
    }),
  );

const types: ReadonlyMap<string, EntityType> = new Map(ontology.entityTypes.map((type) => [type.label, type]));

/** The fields of the selections, through fragments, without those that are skipped. */
const fieldsOf = (asked: Asked, sets: readonly (SelectionSetNode | undefined)[], type: string): AskedField[] =>
  sets.flatMap((set) =>
    (set?.selections ?? []).flatMap((selection): AskedField[] => {
      if (!isIncluded(asked, selection)) return [];
      if (selection.kind === Kind.FIELD) return [{ type, node: selection }];
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return fieldsOf(asked, [selection.selectionSet], selection.typeCondition?.name.value ?? type);
      const fragment = asked.fragments[selection.name.value];
      return fragment === undefined ? [] : fieldsOf(asked, [fragment.selectionSet], fragment.typeCondition.name.value);
    }),
  );

const isIncluded = ({ variableValues }: Asked, node: Parameters<typeof getDirectiveValues>[1]): boolean =>
  (node.directives?.length ?? 0) === 0 ||
  (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] !== false);

const entityShape = (asked: Asked, fields: readonly AskedField[]): EntityShape => {
  const keys = new Set<string>();
  const names = new Set<Language>();
  const follows = new Map<string, FollowShape>();
  const coIssuers = new Map<string, CoIssuersShape>();
  let all = false;
  for (const { type, node } of fields) {
    const name = node.name.value;
    const field = name === 'articles' ? articlesField : types.get(type)?.fields[name];
    if (field !== undefined) {
      if (field.statedBy !== undefined) keys.add(field.statedBy);
      const follow = followShape(asked, type, node, field);
      if (follow === null) continue;
      add(follows, followId(follow), follow);
    } else if (name === 'coIssuers') {
      const wanted = coIssuersShape(asked, type, node);
      if (wanted !== null) add(coIssuers, coIssuersId(wanted), wanted);
    } else if (name === 'name') {
      names.add(argumentsOf(asked, type, node)['language'] as Language);
    } else {
      const needed = keysOf(asked, type, node);
      if (needed === null) all = true;
      else for (const key of needed) keys.add(key);
    }
  }
  return { keys: all ? null : keys, names, follows: [...follows.values()], coIssuers: [...coIssuers.values()] };
};

/** The stored keys behind a field that leads nowhere; null when they are not known. */
const keysOf = (asked: Asked, type: string, node: FieldNode): readonly string[] | null => {
  const name = node.name.value;
  const fixed = keysByField[name];
  if (fixed !== undefined) return fixed;
  if (name === 'summary') return [argumentsOf(asked, type, node)['language'] === 'KO' ? 'summaryKo' : 'summary'];
  return name in entityProperties || name in (types.get(type)?.properties ?? {}) ? [name] : null;
};

const keysByField: Readonly<Record<string, readonly string[]>> = {
  __typename: [],
  id: [],
  type: [],
  // They ask the store themselves, by the id.
  relations: [],
  history: [],
  comments: [],
  names: ['nameKo', 'nameZhHant', 'nameZhHans', 'nameEn', 'aliases'],
};

/** Null where its arguments are wrong: the field itself says so. */
const followShape = (asked: Asked, type: string, node: FieldNode, field: Field): FollowShape | null => {
  const { first, after, asOf } = argumentsOf(asked, type, node) as PageArguments & { asOf?: string | null };
  const one = field.cardinality === 'one';
  const page = pageOrNull(one ? { first: 1 } : { first, after });
  if (page === null) return null;
  const edge = (one ? [node] : fieldsNamed(asked, node, 'edges')).flatMap(({ selectionSet }) =>
    fieldsOf(asked, [selectionSet], ''),
  );
  return {
    field,
    page,
    asOf: asOf ?? null,
    relationshipKeys: relationshipKeys(field, edge),
    node: nodeShape(asked, edge, field.target),
  };
};

const fieldsNamed = (asked: Asked, node: FieldNode, name: string): FieldNode[] =>
  fieldsOf(asked, [node.selectionSet], '').flatMap((found) => (found.node.name.value === name ? [found.node] : []));

const relationshipKeys = ({ relationship }: Field, edge: readonly AskedField[]): ReadonlySet<string> | null => {
  const keys = new Set<string>();
  const declared = relationshipType(relationship).properties;
  for (const { node } of edge) {
    const name = node.name.value;
    if (name === 'node' || name === 'cursor' || name === 'id' || name === '__typename') continue;
    if (!(name in declared) && !(name in relationshipProperties)) return null;
    keys.add(name);
  }
  return keys;
};

const argumentsOf = ({ schema, variableValues }: Asked, type: string, node: FieldNode): Record<string, unknown> => {
  const parent = schema.getType(type);
  const definition = parent !== undefined && 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
  if (definition === undefined || !('args' in definition)) return {};
  return getArgumentValues(definition, node, variableValues);
};

const counted: ReadonlySet<string> = new Set(['edges', 'pageInfo', '__typename']);
const countedEdge: ReadonlySet<string> = new Set(['weight', 'node', 'cursor', 'policyCount', '__typename']);

/** Null where more is asked than the database can count, or the arguments are wrong. */
const coIssuersShape = (asked: Asked, type: string, node: FieldNode): CoIssuersShape | null => {
  const { first, after, from, to, asOf, weighting } = argumentsOf(asked, type, node);
  const edges = fieldsNamed(asked, node, 'edges').flatMap((edge) => fieldsOf(asked, [edge.selectionSet], ''));
  if (
    weighting !== 'COUNT' ||
    !fieldsOf(asked, [node.selectionSet], '').every((field) => counted.has(field.node.name.value)) ||
    !edges.every((field) => countedEdge.has(field.node.name.value))
  )
    return null;
  const page = pageOrNull({ first, after } as PageArguments);
  if (page === null || !/^\d*$/.test(page.from?.key ?? '')) return null;
  const period = { from: (from ?? null) as string | null, to: (to ?? null) as string | null };
  return { page, ...period, asOf: (asOf ?? null) as string | null, node: nodeShape(asked, edges, 'Agency') };
};

const pageOrNull = (page: PageArguments): PageRequest | null => {
  try {
    return pageRequest(page);
  } catch (error) {
    if (error instanceof InvalidArgumentError) return null;
    throw error;
  }
};

/** What is asked of the nodes of edges. */
const nodeShape = (asked: Asked, edge: readonly AskedField[], type: string): EntityShape =>
  entityShape(
    asked,
    edge.flatMap(({ node }) => (node.name.value === 'node' ? fieldsOf(asked, [node.selectionSet], type) : [])),
  );

const union = <Item>(a: ReadonlySet<Item> | null, b: ReadonlySet<Item> | null): ReadonlySet<Item> | null =>
  a === null || b === null ? null : new Set([...a, ...b]);

/** The same field may be asked for twice, by other names or in other fragments. */
const add = <Shape extends { readonly node: EntityShape; readonly relationshipKeys?: ReadonlySet<string> | null }>(
  shapes: Map<string, Shape>,
  id: string,
  shape: Shape,
): void => {
  const known = shapes.get(id);
  if (known === undefined) shapes.set(id, shape);
  else {
    const keys = union(known.relationshipKeys ?? null, shape.relationshipKeys ?? null);
    shapes.set(id, { ...known, relationshipKeys: keys, node: mergedShapes(known.node, shape.node) });
  }
};

const mergedShapes = (a: EntityShape, b: EntityShape): EntityShape => {
  const follows = new Map<string, FollowShape>();
  for (const follow of [...a.follows, ...b.follows]) add(follows, followId(follow), follow);
  const coIssuers = new Map<string, CoIssuersShape>();
  for (const wanted of [...a.coIssuers, ...b.coIssuers]) add(coIssuers, coIssuersId(wanted), wanted);
  return {
    keys: union(a.keys, b.keys),
    names: new Set([...a.names, ...b.names]),
    follows: [...follows.values()],
    coIssuers: [...coIssuers.values()],
  };
};
