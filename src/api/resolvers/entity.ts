/** Resolvers of the entity types, all made from the ontology. */
import { entityRowFrom, entityVersion } from '../../curation/row-version.js';
import { articlesField } from '../../derive/graphql-names.js';
import type { GraphEntity } from '../../graph/entity.js';
import type { Step } from '../../graph/expand.js';
import { followedPage, shownName } from '../../graph/nested/shape.js';
import { pageRequest, type Page, type PageArguments } from '../../graph/page.js';
import type { RelationDirection, RelationQuery } from '../../graph/relations.js';
import { ontology, type EntityType, type Field } from '../../ontology/index.js';
import type { RequestContext } from '../context.js';
import { connectionOf } from './connection.js';
import { commentsOn, historyOf, type ForwardPage } from './curation-log.js';
import { declaredProperties, factFields, propertyTexts } from './fact.js';

type Resolver = (entity: GraphEntity, args: never, context: RequestContext) => unknown;

interface Dated {
  readonly asOf?: string | null;
}

/** By type name, the resolvers of its fields. */
export const entityResolvers = (): Record<string, Record<string, Resolver>> => ({
  ...Object.fromEntries(
    ontology.entityTypes.map((type: EntityType) => [
      type.label,
      {
        ...commonResolvers,
        ...listProperties(type),
        ...Object.fromEntries(Object.entries(type.fields).map(([name, field]) => [name, fieldResolver(field)])),
      },
    ]),
  ),
  Names: { aliases: ({ aliases }) => aliases ?? [] },
});

export const typeNameOf = ({ type }: { readonly type: string }): string => type;

const languageKeys = { KO: 'nameKo', EN: 'nameEn', ZH_HANS: 'nameZhHans', ZH_HANT: 'nameZhHant' } as const;

type Language = keyof typeof languageKeys;

const fallbackOrder: readonly Language[] = ['KO', 'EN', 'ZH_HANS', 'ZH_HANT'];

const commonResolvers: Record<string, Resolver> = {
  name: (entity, { language }: { language: Language }) =>
    entity[shownName(language)] ??
    [language, ...fallbackOrder].map((tried) => entity[languageKeys[tried]]).find((name) => typeof name === 'string') ??
    entity.id,
  names: ({ nameKo, nameZhHant, nameZhHans, nameEn, aliases }) => ({
    ko: nameKo,
    zhHant: nameZhHant,
    zhHans: nameZhHans,
    en: nameEn,
    aliases,
  }),
  summary: ({ summary, summaryKo }, { language }: { language: 'EN' | 'KO' }) =>
    language === 'KO' ? summaryKo : summary,
  caveats: ({ caveats }) => caveats ?? [],
  relations: async (
    entity,
    args: PageArguments & Dated & { types?: string[] | null; direction?: RelationDirection | null },
    { loaders },
  ) => {
    const query: RelationQuery = {
      types: args.types ?? null,
      direction: args.direction ?? null,
      asOf: args.asOf ?? null,
    };
    const page = await loaders.relationPage(query, { first: args.first, after: args.after }).load(entity.id);
    return connectionOf(
      page,
      ({ node, type, direction, relationship }, cursor) => ({
        node,
        cursor,
        type,
        direction,
        properties: propertyTexts(declaredProperties(type, relationship)),
        ...factFields(relationship),
      }),
      () => loaders.relationCount(query).load(entity.id),
    );
  },
  articles: (entity, args: PageArguments & Dated, context) => followField(articlesField, entity, args, context),
  version: (entity) => entityVersion(entityRowFrom(entity.id, entity.type, entity)),
  history: ({ id }, page: ForwardPage, context) => historyOf(id, page, context),
  comments: ({ id }, page: ForwardPage, context) => commentsOn(id, page, context),
};

/** Lists are never null in the schema; the graph stores no empty ones. */
const listProperties = (type: EntityType): Record<string, Resolver> =>
  Object.fromEntries(
    Object.entries(type.properties)
      .filter(([, { kind }]) => kind === 'textList' || kind === 'choiceList')
      .map(([key]) => [key, (entity: GraphEntity) => entity[key] ?? []]),
  );

const fieldResolver = (field: Field): Resolver =>
  field.cardinality === 'one'
    ? (entity, args: Dated, context) =>
        after(pageFollowed(field, entity, { first: 1 }, args.asOf ?? null, context), ({ items: [found] }) =>
          found === undefined ? null : edgeOf(field)(found.item, () => found.cursor),
        )
    : (entity, args: PageArguments & Dated, context) => followField(field, entity, args, context);

const followField = (
  field: Field,
  entity: GraphEntity,
  args: PageArguments & Dated,
  context: RequestContext,
): unknown => {
  const asOf = args.asOf ?? null;
  return after(pageFollowed(field, entity, { first: args.first, after: args.after }, asOf, context), (page) => {
    const connection = connectionOf(page, edgeOf(field), () => context.loaders.fieldCount(field, asOf).load(entity.id));
    if (field.statedBy === undefined) return connection;
    const stated = (entity[field.statedBy] ?? null) as number | null;
    return {
      ...connection,
      statedCount: stated,
      complete: async () => (stated === null ? null : (await connection.totalCount()) === stated),
    };
  });
};

/** Read together with the entity where the query was looked through before, else with those of other entities. */
const pageFollowed = (
  field: Field,
  entity: GraphEntity,
  page: PageArguments,
  asOf: string | null,
  { loaders }: RequestContext,
): Page<Step> | Promise<Page<Step>> =>
  followedPage(entity, { field, page: pageRequest(page), asOf }) ??
  loaders.fieldPage(field, page, asOf).load(entity.id);

/** At once where the value is there: what waits for nothing takes no turn of the queue. */
const after = <Value, Result>(
  value: Value | Promise<Value>,
  then: (value: Value) => Result,
): Result | Promise<Result> => (value instanceof Promise ? value.then(then) : then(value));

const edgeOf =
  ({ relationship: type }: Field) =>
  ({ node, relationship }: Step, cursor: () => string) => ({
    node,
    cursor,
    ...declaredProperties(type, relationship),
    ...factFields(relationship),
  });
