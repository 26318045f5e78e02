/** Resolvers of the trace of a technology. */
import { coverageOf } from '../../graph/coverage.js';
import { InvalidArgumentError } from '../../graph/errors.js';
import { technologiesKnown } from '../../graph/hierarchy.js';
import { maxPageSize, pageOfList, pageRequest, type PageArguments } from '../../graph/page.js';
import { initiativeTypes, trace, type Initiative, type Trace, type TraceFilter } from '../../graph/trace.js';
import type { RequestContext } from '../context.js';
import { entitiesField, entityField, expectEntities } from '../entity-fields.js';
import type { Asked } from '../look-ahead.js';
import { connectionOf } from './connection.js';
import { jointEvidence, factFields } from './fact.js';

interface TraceArguments {
  readonly technology: string;
  readonly filter?: Partial<TraceFilter> | null;
}

export const resolveTrace = async (
  _root: unknown,
  { technology, filter }: TraceArguments,
  context: RequestContext,
  asked: Asked,
) => {
  expectEntities(context, asked, 'Entity', [
    ['places', 'region'],
    ['places', 'initiatives', 'edges', 'node'],
  ]);
  const { store, signal } = context;
  const { regions = null, level = null, types = null, from = null, to = null, asOf = null } = filter ?? {};
  if (regions !== null && regions.length > maxPageSize)
    throw new InvalidArgumentError(`\`regions\` takes at most ${String(maxPageSize)} ids.`);
  const wrong = types?.find((type) => !initiativeTypes.includes(type));
  if (wrong !== undefined)
    throw new InvalidArgumentError(`A ${wrong} is no initiative. \`types\` takes POLICY, PROGRAM and ACHIEVEMENT.`);
  const found = await trace(store, technology, { regions, level, types, from, to, asOf }, { signal });
  // What has initiatives is there.
  if (found.initiatives.length === 0) await assertTechnology(technology, context);
  const initiatives = (list: readonly Initiative[]) => (page: PageArguments) =>
    initiativeConnection(technology, list, page, asOf, context);
  return {
    technology: entityField(technology, 'Technology'),
    includedTechnologies: async (args: unknown, { store: asked }: RequestContext, info: Asked) =>
      entitiesField(await technologiesKnown(asked, technology, asOf, { signal }), 'Technology')(args, context, info),
    places: found.places.map(({ region, initiatives: list }) => ({
      region: entityField(region, 'Region'),
      totalCount: list.length,
      initiatives: initiatives(list),
    })),
    unplaced: { totalCount: found.unplaced.length, initiatives: initiatives(found.unplaced) },
    timeline: found.timeline.map(({ period, region, count }) => ({
      period,
      region: entityField(region, 'Region'),
      count,
    })),
    totalCount: found.initiatives.length,
    coverage: () => coverage(found, asOf, context),
  };
};

const assertTechnology = async (id: string, { loaders }: RequestContext): Promise<void> => {
  if ((await loaders.entity.load(id))?.type === 'Technology') return;
  throw new InvalidArgumentError(
    `There is no technology "${id}". Find its id with \`technologies(filter: {nameContains: …})\` or \`entity(name: …)\`.`,
  );
};

const coverage = ({ initiatives, places, unplaced }: Trace, asOf: string | null, { store, signal }: RequestContext) =>
  coverageOf(
    store,
    {
      entities: initiatives,
      regions: places.map(({ region }) => region),
      asOf,
      notes:
        unplaced.length === 0
          ? []
          : [`${String(unplaced.length)} of ${String(initiatives.length)} are given no place by the text.`],
    },
    { signal },
  );

const initiativeConnection = (
  technology: string,
  list: readonly Initiative[],
  page: PageArguments,
  asOf: string | null,
  { loaders }: RequestContext,
) =>
  connectionOf(
    pageOfList(list, pageRequest({ first: page.first, after: page.after }), ({ id, date }) => ({
      key: date ?? '',
      id,
    })),
    (initiative, cursor) => {
      const details = () => loaders.initiative(technology, asOf).load(initiative.id);
      return {
        node: entityField(initiative.id, 'Entity'),
        cursor,
        date: initiative.date,
        technologies: async (args: unknown, context: RequestContext, asked: Asked) =>
          entitiesField((await details()).technologies, 'Technology')(args, context, asked),
        regions: async (args: unknown, context: RequestContext, asked: Asked) =>
          entitiesField((await details()).regions, 'Region')(args, context, asked),
        actors: async () =>
          (await loaders.actors(asOf).load(initiative.id)).map(({ actor, relationship, properties }) => ({
            node: actor,
            relationship,
            role: properties['role'] ?? null,
            ...factFields(properties),
          })),
        money: async () =>
          (await loaders.money(asOf).load(initiative.id)).map(({ funder, program, properties }) => ({
            ...properties,
            funder: entityField(funder, 'Entity'),
            program: entityField(program, 'Program'),
            ...factFields(properties),
          })),
        evidence: async () => jointEvidence(initiative.id, (await details()).facts, loaders)(),
      };
    },
    () => list.length,
  );
