/** Ids of entities that were merged into others keep working, in every argument that takes an id. */
import { Kind, type DocumentNode, type InputValueDefinitionNode, type TypeNode } from 'graphql';
import { mergedIds } from '../curation/resolve-ids.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import type { RequestContext } from './context.js';

type Resolver = (source: unknown, args: unknown, context: RequestContext, info: unknown) => unknown;

/** These look for old ids themselves, and only for those that they do not find. */
const resolveThemselves: ReadonlySet<string> = new Set(['node', 'nodes', 'entity', 'relation', 'change']);

/** The resolvers of Query, asked again with the ids of today where an argument had an old one. */
export const withMergedIds = (typeDefs: DocumentNode, resolvers: Readonly<Record<string, unknown>>): object => {
  const fields = typeDefs.definitions.flatMap((each) =>
    (each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    each.name.value === 'Query'
      ? (each.fields ?? [])
      : [],
  );
  const taking = new Set(
    fields.flatMap(({ name, arguments: given }) =>
      !resolveThemselves.has(name.value) && (given ?? []).some((argument) => takesIds(argument, typeDefs))
        ? [name.value]
        : [],
    ),
  );
  return Object.fromEntries(
    Object.entries(resolvers).map(([name, resolver]) => [
      name,
      taking.has(name) ? askedAgain(resolver as Resolver) : resolver,
    ]),
  );
};

const takesIds = ({ type }: InputValueDefinitionNode, typeDefs: DocumentNode): boolean => {
  const name = namedType(type);
  if (name === 'ID') return true;
  return typeDefs.definitions.some(
    (each) =>
      each.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION &&
      each.name.value === name &&
      (each.fields ?? []).some((field) => takesIds(field, typeDefs)),
  );
};

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

/**
 * Old ids are looked for while the field is resolved: nearly always there are none, and nobody has waited. Where there are, the
 * field is resolved once more, and what it said of ids that lead nowhere is forgotten.
 */
const askedAgain =
  (resolver: Resolver): Resolver =>
  (source, args, context, info) => {
    const ids = idsIn(args);
    if (ids.length === 0) return resolver(source, args, context, info);
    const merged = mergedIds(context.store, ids, { signal: context.signal });
    const resolved = Promise.resolve().then(() => resolver(source, args, context, info));
    resolved.catch(() => undefined);
    // Whether the store answers is for the field to say.
    const known = merged.catch(() => new Map<string, string>());
    return known.then((found) =>
      found.size === 0 ? resolved : resolver(source, withCurrent(args, found), context, info),
    );
  };

/** Every text of arguments that could be an id. */
const idsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.includes(':') ? value.split(',').map((part) => part.trim()) : [];
  return typeof value === 'object' && value !== null ? [...new Set(Object.values(value).flatMap(idsIn))] : [];
};

const withCurrent = (value: unknown, merged: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string') {
    const parts = value.split(',').map((part) => merged.get(part.trim()));
    return parts.some((part) => part !== undefined)
      ? value
          .split(',')
          .map((part, index) => parts[index] ?? part)
          .join(',')
      : value;
  }
  if (Array.isArray(value)) return [...new Set(value.map((each: unknown) => withCurrent(each, merged)))];
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withCurrent(each, merged)]))
    : value;
};

/** Query parameters of a feed, whose lists are written with commas, with the ids of today. */
export const currentIds = async (store: GraphStore, query: object, options: ReadOptions): Promise<object> => {
  const ids = idsIn(query);
  if (ids.length === 0) return query;
  const merged = await mergedIds(store, ids, options);
  return merged.size === 0 ? query : (withCurrent(query, merged) as object);
};

/** Finds what the ids lead to; those that are found nowhere are looked for once more as old ones. */
export const foundByIds = async <Found>(
  { store, signal }: RequestContext,
  ids: readonly string[],
  load: (ids: readonly string[]) => Promise<readonly (Found | null)[]>,
): Promise<(Found | null)[]> => {
  const found = await load(ids);
  const missing = ids.filter((_id, index) => found[index] == null);
  if (missing.length === 0) return [...found];
  const merged = await mergedIds(store, missing, { signal });
  if (merged.size === 0) return [...found];
  const old = missing.filter((id) => merged.has(id));
  const led = await load(old.map((id) => merged.get(id) ?? id));
  const byOld = new Map(old.map((id, index) => [id, led[index] ?? null]));
  return ids.map((id, index) => found[index] ?? byOld.get(id) ?? null);
};
