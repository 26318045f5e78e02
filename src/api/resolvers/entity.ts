/** Resolvers of the entity types, all made from the ontology. */
import { articlesField } from '../../derive/graphql-names.js';
import type { GraphEntity } from '../../graph/entity.js';
import type { Step } from '../../graph/expand.js';
import type { PageArguments } from '../../graph/page.js';
import type { RelationDirection, RelationQuery } from '../../graph/relations.js';
import { ontology, type EntityType, type Field } from '../../ontology/index.js';
import type { RequestContext } from '../context.js';
import { connectionOf } from './connection.js';
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
    ? async (entity, args: Dated, { loaders }) => {
        const page = await loaders.fieldPage(field, { first: 1 }, args.asOf ?? null).load(entity.id);
        const [found] = page.items;
        return found === undefined ? null : edgeOf(field)(found.item, found.cursor);
      }
    : (entity, args: PageArguments & Dated, context) => followField(field, entity, args, context);

const followField = async (
  field: Field,
  entity: GraphEntity,
  args: PageArguments & Dated,
  { loaders }: RequestContext,
): Promise<unknown> => {
  const asOf = args.asOf ?? null;
  const page = await loaders.fieldPage(field, { first: args.first, after: args.after }, asOf).load(entity.id);
  const connection = connectionOf(page, edgeOf(field), () => loaders.fieldCount(field, asOf).load(entity.id));
  if (field.statedBy === undefined) return connection;
  const stated = (entity[field.statedBy] ?? null) as number | null;
  return {
    ...connection,
    statedCount: stated,
    complete: async () => (stated === null ? null : (await connection.totalCount()) === stated),
  };
};

const edgeOf =
  ({ relationship: type }: Field) =>
  ({ node, relationship }: Step, cursor: string) => ({
    node,
    cursor,
    ...declaredProperties(type, relationship),
    ...factFields(relationship),
  });
